const STATEMENT = /(?:with|select|insert|update|delete|begin|commit|rollback)\b[^\0]*/i;
/** Parse: a name and its text; Bind: the portal, which has no name, and the statement's name. */
const PARSE = /P[^]{4}(c\d+s\d+)\0([^\0]*)\0/;
const BIND = /B[^]{4}\0(c\d+s\d+)\0/;

/**
 * Makes a reader of the SQL that a client runs, off the wire and from its first byte on.
 *
 * A prepared statement is told once for each connection; later it is called by its name alone.
 */
export function createStatementReader(): (wire: string) => string | undefined {
  const texts = new Map<string, string>();
  return (wire) => {
    const parsed = PARSE.exec(wire);
    if (parsed !== null) texts.set(parsed[1] ?? '', parsed[2] ?? '');
    const bound = texts.get(BIND.exec(wire)?.[1] ?? '');
    return STATEMENT.exec(bound ?? wire)?.[0];
  };
}
