import { useId, useState } from 'react';

type Props = {
  title: string;
  fields: { name: string; label: string; choices: { id: string; label: string }[] }[];
  onPlant: (ids: Record<string, string>) => Promise<void>;
};

/** Offers what can go wrong, for whom, and how often. */
export function FaultForm({ title, fields, onPlant }: Props) {
  const id = useId();
  const [ids, setIds] = useState<Record<string, string>>({});
  const valueOf = (name: string): string =>
    ids[name] ?? fields.find((field) => field.name === name)?.choices[0]?.id ?? '';
  const handleSubmit = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
    void onPlant(Object.fromEntries(fields.map(({ name }) => [name, valueOf(name)])));
  };
  return (
    <form className="fault-form" aria-labelledby={`${id}-title`} onSubmit={handleSubmit}>
      <h2 id={`${id}-title`}>{title}</h2>
      {fields.map(({ name, label, choices }) => (
        <label key={name}>
          <span>{label}</span>
          <select
            value={valueOf(name)}
            onChange={({ target }) => setIds((before) => ({ ...before, [name]: target.value }))}
          >
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="button primary">
        Plant
      </button>
    </form>
  );
}
