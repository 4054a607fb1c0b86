/** How grave a message is. */
export type ToastKind = 'notice' | 'alert' | 'error';
/** A short message that goes away by itself. */
export type Toast = { id: number; message: string; kind: ToastKind };

type Props = { toasts: Toast[]; onDismiss: (id: number) => void };

/** Shows the messages of the workspace and of the app inside it. */
export function Toasts({ toasts, onDismiss }: Props) {
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map(({ id, message, kind }) => (
        <div key={id} className={`toast toast-${kind}`} data-testid="toast">
          <span>{message}</span>
          <button type="button" aria-label="Dismiss" onClick={() => onDismiss(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
