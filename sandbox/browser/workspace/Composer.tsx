import { useState } from 'react';
import { useShell } from '../shell/overview-context.ts';

type Props = {
  status: string;
  busy: boolean;
  onSubmit: (status: string, comment: { body: string; public: boolean } | null) => Promise<boolean>;
};

const CHOICES = [
  { status: 'open', label: 'Open' },
  { status: 'pending', label: 'Pending' },
  { status: 'solved', label: 'Solved' },
];

/** Writes a reply or a note, and submits the ticket with a status. */
export function Composer({ status, busy, onSubmit }: Props) {
  const { agent } = useShell();
  const [isPublic, setIsPublic] = useState(true);
  const [body, setBody] = useState('');
  const submit = async (next: string): Promise<void> => {
    const comment = body.trim() === '' ? null : { body, public: isPublic };
    if (await onSubmit(next, comment)) setBody('');
  };
  return (
    <form
      className={isPublic ? 'composer' : 'composer composer-private'}
      data-testid="composer"
      data-status={status}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="composer-tabs" role="group" aria-label="Kind of comment">
        <button type="button" aria-pressed={isPublic} onClick={() => setIsPublic(true)}>
          Public reply
        </button>
        <button type="button" aria-pressed={!isPublic} onClick={() => setIsPublic(false)}>
          Internal note
        </button>
      </div>
      <textarea
        aria-label={isPublic ? 'Public reply' : 'Internal note'}
        rows={3}
        value={body}
        placeholder={isPublic ? `Reply as ${agent.name}` : 'Only agents will see this'}
        onChange={(event) => setBody(event.target.value)}
      />
      <div className="composer-submit">
        <span className="faint small">Submit as</span>
        {CHOICES.map((choice) => (
          <button
            key={choice.status}
            type="button"
            className={
              choice.status === 'solved' && status !== 'solved' ? 'button primary' : 'button'
            }
            data-testid={`submit-${choice.status}`}
            aria-label={`Submit as ${choice.label}`}
            disabled={busy}
            onClick={() => void submit(choice.status)}
          >
            <span className={`dot dot-${choice.status}`} aria-hidden="true" />
            {choice.label}
          </button>
        ))}
      </div>
    </form>
  );
}
