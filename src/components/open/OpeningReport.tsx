import type { Loss, Repair } from '#domain/problem.ts';
import type { Opening } from '#store/opening-words.ts';
import '#styles/notices.css';

const MOST_LISTED = 200;

/** What was mended in a file and what of it could not be carried over, each with its place. */
export function OpeningReport({ repairs, origin }: Opening) {
  const losses = origin?.losses ?? [];
  if (!origin) return <ProblemList problems={repairs} />;
  return (
    <div className="opening-report">
      {repairs.length > 0 && <h4>Mended</h4>}
      <ProblemList problems={repairs} />
      {losses.length > 0 && <h4>Not carried over</h4>}
      <ProblemList problems={losses} />
      {repairs.length + losses.length === 0 && <p>Nothing had to be mended, and nothing was left behind.</p>}
    </div>
  );
}

function ProblemList({ problems }: { readonly problems: readonly (Repair | Loss)[] }) {
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.slice(0, MOST_LISTED).map((problem) => (
        <li key={JSON.stringify([problem.place, problem.message])}>
          <b>{problem.place}</b> {problem.message}
        </li>
      ))}
      {problems.length > MOST_LISTED && <li>… and {problems.length - MOST_LISTED} more.</li>}
    </ul>
  );
}
