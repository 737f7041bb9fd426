import type { ExportFormat } from '#formats/export-format.ts';

interface LossesProps {
  readonly format: Pick<ExportFormat, 'label'>;
  readonly losses: readonly string[];
  /** There is no statement to write. */
  readonly empty: boolean;
}

/** What the chosen format cannot hold of the map, before anything is saved. */
export function Losses({ format, losses, empty }: LossesProps) {
  return (
    <section className="losses" aria-live="polite">
      <h3 className="section-label">What it cannot hold</h3>
      {empty && <p>There are no statements; the file will say so by being empty.</p>}
      {losses.length === 0 ? (
        <p>{format.label} holds all of it.</p>
      ) : (
        <ul>
          {losses.map((loss) => (
            <li key={loss}>{loss}.</li>
          ))}
        </ul>
      )}
    </section>
  );
}
