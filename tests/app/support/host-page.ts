/**
 * The page of a pretended Zendesk: embeds the app and speaks the SDK's wire protocol.
 *
 * Query: `location` (a ticket's sidebar unless said), `width` and `height` of its frame, `scheme`
 * (light or dark), `place` in the app. What the app asked for is kept
 * in `window.host.invocations`; `window.host.send(event, data)` sends an event.
 */
export function hostPage(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Host</title>
<style>body { margin: 0 } iframe { border: 0; display: block; height: 80px }</style>
</head>
<body>
<iframe name="app" title="Aftercare"></iframe>
<form method="post" target="app"><input type="hidden" name="token" value="signed"></form>
<script>(${runHost.toString()})()</script>
</body>
</html>`;
}

type Message = {
  id?: number;
  key?: string;
  request?: 'get' | 'invoke';
  params?: string[] | Record<string, unknown[]>;
};

/** Runs in the browser, from its own source text: nothing outside it exists there. */
function runHost(): void {
  const query = new URLSearchParams(window.location.search);
  const scheme = query.get('scheme') ?? 'light';
  const location = query.get('location') ?? 'ticket_sidebar';
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const form = document.querySelector('form') as HTMLFormElement;
  const host = {
    invocations: [] as [string, unknown[]][],
    values: { colorScheme: scheme, 'ticket.status': 'solved' } as Record<string, unknown>,
    send: (event: string, data?: unknown) => post({ key: `zaf.${event}`, message: data }),
  };
  Object.assign(window, { host });

  function post(message: unknown): void {
    frame.contentWindow?.postMessage(message, window.location.origin);
  }
  function answer({ id, request, params }: Message): void {
    const result: Record<string, unknown> = {};
    const errors: Record<string, unknown> = {};
    if (request === 'get') {
      for (const path of params as string[]) {
        if (path in host.values) result[path] = host.values[path];
        else errors[path] = { name: 'APIInvocationError', message: 'no such path', path };
      }
    } else {
      for (const [name, args] of Object.entries(params as Record<string, unknown[]>)) {
        host.invocations.push([name, args]);
        if (name === 'resize') frame.style.height = (args[0] as { height: string }).height;
        result[name] = null;
      }
    }
    post({ id, result: { ...result, errors } });
  }
  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== 'string') return;
    const message = JSON.parse(event.data) as Message;
    if (message.key === 'iframe.handshake') {
      host.send('app.registered', {
        metadata: {
          appId: 1,
          installationId: 2,
          name: 'Aftercare',
          version: '0.1.0',
          settings: {},
        },
        context: { instanceGuid: 'guid-1', product: 'support', location },
      });
      host.send('app.activated', { firstLoad: true });
    } else if (message.request !== undefined) {
      answer(message);
    }
  });
  frame.style.width = `${query.get('width') ?? '320'}px`;
  frame.style.height = `${query.get('height') ?? '80'}px`;
  document.body.style.background = scheme === 'dark' ? '#151a1e' : '#fff';
  const origin = encodeURIComponent(window.location.origin);
  const signed = `origin=${origin}&app_guid=guid-1&colorScheme=${scheme}`;
  form.action = `/zaf/${location}?${signed}${query.get('place') ?? ''}`;
  form.submit();
}
