import type { Fault } from './finding.ts';

/** Says why a database could not be opened, and what to do about it. */
export function explainDatabase(message: string, folder: string): Fault {
  const holder = /another Aftercare \(([^)]*)\) is using it/.exec(message)?.[1];
  if (holder !== undefined) {
    return {
      severity: 'hint',
      problem: `The running service (${holder}) holds the embedded database, so what is in it was left out.`,
      cure: 'To have it looked at as well, stop the service and run doctor again; or use DATABASE_URL, which both can read at once.',
    };
  }
  const why = message.replace(
    /^(DATABASE_URL|DATA_DIR): cannot use (this database|the folder \S+): /,
    '',
  );
  const fault = (problem: string, cure: string): Fault => ({ severity: 'error', problem, cure });
  if (message.startsWith('DATA_DIR')) {
    return fault(
      `The folder ${folder} cannot be used: ${why}.`,
      'Put that right, or set DATA_DIR to another folder.',
    );
  }
  if (/older than Postgres 15/.test(why)) {
    return fault(
      'The Postgres server is older than version 15.',
      'Upgrade it, or set DATABASE_URL to a newer one.',
    );
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(why)) {
    return fault(
      'The host of DATABASE_URL is not known to the network.',
      'Check the host name in DATABASE_URL, and this machine’s DNS.',
    );
  }
  if (/ECONNREFUSED/.test(why)) {
    return fault(
      'Nobody answers at the host and port of DATABASE_URL.',
      'Start Postgres, and check host and port in DATABASE_URL.',
    );
  }
  if (/time.?out/i.test(why)) {
    return fault(
      'The Postgres server does not answer in time.',
      'Check host and port in DATABASE_URL, and the firewall between.',
    );
  }
  if (/password authentication failed|role .* does not exist/.test(why)) {
    return fault(
      'Postgres refuses the user or the password of DATABASE_URL.',
      'Check both; a special character in the password must be written as %40 for @, %2F for / and so on.',
    );
  }
  if (/database .* does not exist/.test(why)) {
    return fault(
      'The database of DATABASE_URL does not exist.',
      'Make it with createdb, or correct its name in DATABASE_URL.',
    );
  }
  if (/pg_hba|encryption|SSL/i.test(why)) {
    return fault(
      `Postgres does not let us in (${brief(why)}).`,
      'Add ?sslmode=require to DATABASE_URL if it wants TLS, or allow this machine in pg_hba.conf.',
    );
  }
  if (/too many (clients|connections)/.test(why)) {
    return fault(
      'Postgres has no connection left for us.',
      'Raise max_connections there, or end programs that hold connections.',
    );
  }
  return fault(
    `The database cannot be used (${brief(why)}).`,
    'Check DATABASE_URL (or DATA_DIR), and the log of the database.',
  );
}

function brief(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 160);
}
