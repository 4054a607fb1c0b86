import type { FieldData } from '../../pages/page-data.types.ts';

type Props = {
  field: FieldData;
  locked: boolean;
  onChange: (value: string | number | boolean | null) => void;
};

/** Edits the value of one custom field, by its type. */
export function FieldInput({ field, locked, onChange }: Props) {
  const { id, title, type, value, options } = field;
  const text = value === null ? '' : String(value);
  return (
    <label className="property" data-testid={`field-${id}`} data-value={text}>
      <span className="property-name">{title}</span>
      {options !== null ? (
        <select
          value={text}
          disabled={locked}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">–</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      ) : type === 'textarea' ? (
        <textarea
          rows={text === '' ? 1 : 3}
          value={text}
          disabled={locked}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : type === 'checkbox' ? (
        <input
          type="checkbox"
          checked={value === true}
          disabled={locked}
          onChange={(event) => onChange(event.target.checked)}
        />
      ) : (
        <input
          type="text"
          inputMode={type === 'integer' ? 'numeric' : undefined}
          value={text}
          disabled={locked}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      )}
    </label>
  );
}
