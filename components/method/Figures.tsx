import type { ComponentChildren } from 'preact';

interface FiguresProps {
  caption: string;
  /** The headings of the columns: what, and how much. */
  head: readonly [what: string, much: string];
  rows: readonly (readonly [what: ComponentChildren, much: string])[];
}

/** Numbers of the method in a table of two columns. */
export function Figures({ caption, head: [what, much], rows }: FiguresProps) {
  return (
    <table class="pl-figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{much}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, figure], place) => (
          <tr key={place}>
            <th scope="row">{name}</th>
            <td>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
