const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  conflict: 'M3 6h10M3 10h10M10.5 3l-5 10',
  next: 'M6 3l5 5-5 5',
  previous: 'M10 3L5 8l5 5',
  fold: 'M4 3l5 5-5 5M12.5 2.5v11',
};

/** A line icon. It says nothing by itself: the control around it carries the name. Arrows mirror with the direction of the text. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="pl-icon" viewBox="0 0 16 16" aria-hidden="true" data-mirrors={name === 'close' || name === 'conflict' ? undefined : ''}>
      <path d={paths[name]} />
    </svg>
  );
}
