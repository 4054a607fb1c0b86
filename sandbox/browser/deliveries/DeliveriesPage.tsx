import { Fragment, useState } from 'react';
import type { DeliveryRow } from '../../pages/page-data.types.ts';
import { ago } from '../format.ts';
import { useShell } from '../shell/overview-context.ts';
import { usePolled } from '../use-polled.ts';

/** Lists the events sent to the service, and what it answered. */
export function DeliveriesPage() {
  const { overview } = useShell();
  const { data } = usePolled<{ deliveries: DeliveryRow[] }>('/sandbox/api/deliveries');
  const [openId, setOpenId] = useState<string | null>(null);
  const rows = data?.deliveries ?? [];
  return (
    <div className="deliveries">
      <h1>Webhook deliveries</h1>
      <p className="lede">
        What Zendesk tells Aftercare at {overview.serviceUrl}, latest first. Click one to see the
        body.
      </p>
      {data !== null && rows.length === 0 ? (
        <p className="empty">Nothing was sent yet. Solve a ticket.</p>
      ) : null}
      {rows.length === 0 ? null : (
        <table className="tickets">
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">About</th>
              <th scope="col">Answer</th>
              <th scope="col" className="wide">
                Tries
              </th>
              <th scope="col" className="wide">
                When
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={row.id}>
                <tr
                  data-testid="delivery"
                  onClick={() => setOpenId(openId === row.id ? null : row.id)}
                >
                  <td>
                    <button type="button" className="link" aria-expanded={openId === row.id}>
                      {row.event}
                    </button>
                  </td>
                  <td className="faint">{row.subject?.replace('zen:', '').replace(':', ' ')}</td>
                  <td>
                    <span
                      className={`delivery delivery-${row.status === 'succeeded' ? 'good' : row.status === 'pending' ? 'wait' : 'bad'}`}
                    >
                      {row.statusCode ?? ''} {row.status}
                    </span>
                  </td>
                  <td className="wide">{row.attempts}</td>
                  <td className="wide faint">{row.at === null ? '' : ago(row.at, overview.now)}</td>
                </tr>
                {openId === row.id ? (
                  <tr className="delivery-body">
                    <td colSpan={5}>
                      <pre>{row.payload}</pre>
                      {row.response === '' ? null : <pre className="faint">{row.response}</pre>}
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
