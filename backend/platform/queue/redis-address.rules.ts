type Place = { host: string; port: number };
type Login = { username: string | null; password: string | null };

/** What `REDIS_URL` leads to: one server, one found by Sentinels, or a Cluster. */
export type RedisAddress =
  | { kind: 'single'; url: string; places: string }
  | (Shared & { kind: 'cluster' })
  | (Shared & {
      kind: 'sentinel';
      masterName: string;
      database: number;
      /** Sentinels have a login of their own. */
      sentinelLogin: Login;
    });

type Shared = Login & {
  nodes: Place[];
  isTls: boolean;
  /** Hosts and ports as written, to be told; without the login. */
  places: string;
};

const SINGLE = /^rediss?:\/\//;
const MANY =
  /^(rediss?)\+(sentinel|cluster):\/\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^@/?#]+)(?:\/([^?#]*))?(?:\?([^#]*))?$/;
const PLACE = /^(\[[0-9a-f:.]+\]|[^\s:[\]]+)(?::(\d{1,5}))?$/i;
const DEFAULT_PORTS = { sentinel: 26_379, cluster: 6_379 };

/**
 * Takes `REDIS_URL` apart.
 *
 * Several hosts do not fit into a URL as Node reads it, hence by hand.
 */
export function readRedisAddress(url: string): RedisAddress {
  const address = parse(url);
  if (typeof address === 'string') throw new Error(`REDIS_URL ${address}`);
  return address;
}

/** Says what is wrong with a `REDIS_URL`; `null` when nothing is. */
export function findRedisUrlFault(url: string): string | null {
  const address = parse(url);
  return typeof address === 'string' ? address : null;
}

const USUAL =
  'must be a URL such as redis://host:6379, redis+sentinel://host:26379,host:26379/master-name or redis+cluster://host:6379,host:6379';

function parse(url: string): RedisAddress | string {
  if (SINGLE.test(url)) {
    if (!URL.canParse(url) || new URL(url).hostname === '') {
      return url.includes(',')
        ? 'names several hosts: begin it with redis+sentinel:// or redis+cluster://'
        : USUAL;
    }
    return { kind: 'single', url, places: new URL(url).host };
  }
  const parts = MANY.exec(url);
  if (parts === null) return USUAL;
  const [, scheme, kind, user = '', password = '', hosts = '', path = '', query = ''] = parts;
  const defaultPort = kind === 'cluster' ? DEFAULT_PORTS.cluster : DEFAULT_PORTS.sentinel;
  const nodes = hosts.split(',').map((text) => readPlace(text, defaultPort));
  const login = readLogin(user, password);
  if (login === null || nodes.some((node) => node === null)) return USUAL;
  const shared = {
    ...login,
    nodes: nodes.filter((node) => node !== null),
    isTls: scheme === 'rediss',
    places: hosts,
  };
  if (kind === 'cluster') {
    return /^0?$/.test(path) ? { kind, ...shared } : 'must not name a database: a Cluster has one';
  }
  return readSentinel(shared, path, query);
}

function readSentinel(shared: Shared, path: string, query: string): RedisAddress | string {
  const [name = '', database = '', ...more] = path.split('/');
  const masterName = decode(name);
  if (!masterName) return 'must end with the name of the master, as in …:26379/mymaster';
  if (more.length > 0 || !/^\d{0,4}$/.test(database)) {
    return 'must have nothing but the number of a database behind the name of the master';
  }
  const options = new URLSearchParams(query);
  const sentinelLogin = {
    username: options.get('sentinelUsername'),
    password: options.get('sentinelPassword'),
  };
  return { kind: 'sentinel', ...shared, masterName, database: Number(database), sentinelLogin };
}

function readPlace(text: string, defaultPort: number): Place | null {
  const [, host, port] = PLACE.exec(text) ?? [];
  if (host === undefined) return null;
  const number = port === undefined ? defaultPort : Number(port);
  return number > 65_535 ? null : { host: host.replace(/^\[|\]$/g, ''), port: number };
}

function readLogin(user: string, password: string): Login | null {
  const [username, secret] = [decode(user), decode(password)];
  if (username === null || secret === null) return null;
  return { username: username || null, password: secret || null };
}

/** `null` where a percent sign is not one of percent code. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
