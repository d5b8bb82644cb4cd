/** The mark: a thread and its weight. `slack` leaves the weight out and dots the thread, for states in which nothing is known. */
export function Plumb({ slack = false }: { slack?: boolean }) {
  return (
    <svg class="pl-plumb" viewBox="0 0 16 24" aria-hidden="true">
      <path d={slack ? 'M8 1v22' : 'M8 1v11'} stroke-width="1.5" stroke-linecap="round" stroke-dasharray={slack ? '0.1 3.6' : undefined} />
      {!slack && <path d="M5 10.5h6l1.5 4L8 23l-4.5-8.5z" stroke="none" />}
    </svg>
  );
}
