/** What we use of the client that `ZAFClient.init` returns. */
export interface SdkClient {
  get(paths: string | readonly string[]): Promise<unknown>;
  invoke(name: string, ...args: unknown[]): Promise<unknown>;
  /** What the host says of the app: `name` among others. */
  metadata(): Promise<unknown>;
  on(event: string, handler: (data: unknown) => void): void;
  off(event: string, handler: (data: unknown) => void): void;
}

/** What Zendesk says of the place where the app is shown. */
export type ZafContext = { ticketId?: string | number };

/** The SDK's entry point, from the CDN script or the npm package. */
export interface Sdk {
  /** Returns `false` when the page's address lacks `origin` or `app_guid`. */
  init(
    onRegistered?: (registration: { context?: ZafContext } | undefined) => void,
  ): SdkClient | false;
}

/** Kind of a message that Zendesk shows at the top of the screen. */
export type NotifyKind = 'notice' | 'alert' | 'error';

/** The host around the app: everything the app's screens may ask of Zendesk. */
export interface Zaf {
  /** Address of the Zendesk account, such as `https://acme.zendesk.com`. */
  readonly origin: string;
  readonly context: ZafContext;
  /** Reads one value; rejects with an Error when the host refuses or stays silent. */
  get(path: string): Promise<unknown>;
  /** Listens to an event; returns how to stop. */
  on(event: string, handler: (data: unknown) => void): () => void;
  resize(heightPx: number): Promise<void>;
  /** Shows a short message; never rejects, as the app's own text says the same. */
  notify(message: string, kind: NotifyKind): Promise<void>;
  openTicket(ticketId: string): Promise<void>;
  /** What the app is called in the account. */
  appName(): Promise<string>;
  /** The route of the app's own page as the host named it last; `undefined` before it has. */
  route(): unknown;
  /** Leads the host to a path of an app's own page, which becomes part of its address. */
  openRoute(app: string, path: string): Promise<void>;
}
