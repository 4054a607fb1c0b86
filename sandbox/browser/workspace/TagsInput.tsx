import { useState } from 'react';

type Props = { tags: string[]; locked: boolean; onChange: (tags: string[]) => void };

/** Shows a ticket's tags, with a field to add more. */
export function TagsInput({ tags, locked, onChange }: Props) {
  const [text, setText] = useState('');
  const add = (): void => {
    const words = text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((word) => word !== '');
    setText('');
    if (words.length > 0) onChange([...new Set([...tags, ...words])]);
  };
  return (
    <div className="property">
      <label className="property-name" htmlFor="tags">
        Tags
      </label>
      <div className="tags" data-testid="tags">
        {tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
            {locked ? null : (
              <button
                type="button"
                aria-label={`Remove tag ${tag}`}
                onClick={() => onChange(tags.filter((other) => other !== tag))}
              >
                ×
              </button>
            )}
          </span>
        ))}
        <input
          id="tags"
          type="text"
          value={text}
          disabled={locked}
          placeholder={tags.length === 0 && !locked ? 'Add a tag' : ''}
          onChange={(event) => setText(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
      </div>
    </div>
  );
}
