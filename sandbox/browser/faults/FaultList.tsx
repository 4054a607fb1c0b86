/** One planted mishap, in words. */
export type FaultLine = { key: string; what: string; where: string; left: number | 'always' };

/** Lists what is still to go wrong, and takes it away. */
export function FaultList({
  lines,
  onRemove,
  onClear,
}: {
  lines: FaultLine[];
  onRemove: (key: string) => void;
  onClear: () => void;
}) {
  if (lines.length === 0) return <p className="fault-none">Nothing is set to go wrong.</p>;
  return (
    <>
      <ul className="fault-list">
        {lines.map(({ key, what, where, left }) => (
          <li key={key} data-testid="fault">
            <span>
              <strong>{what}</strong>
              <span className="faint"> · {where}</span>
            </span>
            <span className="faint small">
              {left === 'always' ? 'until taken away' : `${left} to come`}
            </span>
            <button
              type="button"
              className="button"
              aria-label={`Take away: ${what}, ${where}`}
              onClick={() => onRemove(key)}
            >
              Take away
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={onClear}>
        Take all away
      </button>
    </>
  );
}
