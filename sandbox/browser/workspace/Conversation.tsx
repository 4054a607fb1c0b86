import type { CommentData } from '../../pages/page-data.types.ts';
import { ago, dayAndTime, initials } from '../format.ts';
import { useShell } from '../shell/overview-context.ts';

type Props = { comments: CommentData[] };

/** Shows a ticket's comments, oldest first; private notes are yellow. */
export function Conversation({ comments }: Props) {
  const { overview } = useShell();
  return (
    <ol className="conversation" aria-label="Conversation">
      {comments.map(({ id, author, body, public: isPublic, createdAt, channel }) => (
        <li
          key={id}
          className={isPublic ? 'comment' : 'comment comment-private'}
          data-testid="comment"
          data-public={isPublic}
        >
          <span className={`avatar avatar-${author.role}`} aria-hidden="true">
            {initials(author.name)}
          </span>
          <div className="comment-main">
            <p className="comment-head">
              <strong>{author.name}</strong>
              {isPublic ? null : <span className="note-label">Internal note</span>}
              <span className="faint small" title={dayAndTime(createdAt)}>
                {ago(createdAt, overview.now)} · {channel}
              </span>
            </p>
            <p className="comment-body">{body}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
