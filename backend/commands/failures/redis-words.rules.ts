import type { Table } from './unusable-words.types.ts';

/** Why what `REDIS_URL` leads to cannot be used, and what to do. */
export const REDIS: Table = {
  wrong_login: () => ({
    problem: 'Redis refuses the user or the password of REDIS_URL.',
    cure: 'Check both; REDIS_URL is redis://user:password@host:6379.',
  }),
  unknown_host: () => ({
    problem: 'The host of REDIS_URL is not known to the network.',
    cure: 'Check the host name in REDIS_URL, and this machine’s DNS.',
  }),
  nobody_listens: ({ why }) => ({
    problem: `Redis cannot be reached (${why}).`,
    cure: 'Start it, and check host and port in REDIS_URL (with TLS: rediss://).',
  }),
  no_answer: () => ({
    problem: 'Redis does not answer in time.',
    cure: 'Check whether it stands still or is overloaded, host and port in REDIS_URL, and the firewall between.',
  }),
  is_sentinel: ({ place }) => ({
    problem: `REDIS_URL leads to a Sentinel (${place}), which keeps no jobs.`,
    cure: `Use redis+sentinel://user:password@${place},OTHER-SENTINEL:26379/MASTER-NAME, or the address of Redis itself.`,
  }),
  is_cluster: ({ place }) => ({
    problem: `REDIS_URL leads to one node of a Redis Cluster (${place}).`,
    cure: `Use redis+cluster://user:password@${place},OTHER-NODE:6379, which names some of its nodes.`,
  }),
  not_cluster: ({ place }) => ({
    problem: `REDIS_URL says redis+cluster, and the server at ${place} is no Redis Cluster.`,
    cure: `Use redis://user:password@${place}.`,
  }),
  not_sentinel: ({ place }) => ({
    problem: `REDIS_URL says redis+sentinel, and ${place} is no Sentinel.`,
    cure: 'Name the Sentinels, usually at port 26379, or use redis:// for Redis itself.',
  }),
  no_such_master: ({ place }) => ({
    problem: `The Sentinels at ${place} know no master of the name in REDIS_URL.`,
    cure: 'Correct the name at the end of REDIS_URL; redis-cli -p 26379 sentinel masters lists those that there are.',
  }),
  no_rights: ({ why }) => ({
    problem: `The user of REDIS_URL may not do what the job queue needs (${why}).`,
    cure: 'Give it the keys and commands: ACL SETUSER name ~aftercare-* ~{aftercare-* &* +@all -@admin.',
  }),
  read_only: ({ place }) => ({
    problem: `Redis at ${place} only lets us read: it is a replica.`,
    cure: 'Set REDIS_URL to the primary; with Sentinels use redis+sentinel://, which follows a fail-over.',
  }),
  out_of_memory: () => ({
    problem: 'Redis has no memory left, so it takes no jobs.',
    cure: 'Raise maxmemory of the server of REDIS_URL, or give other programs a Redis of their own.',
  }),
  cannot_save: () => ({
    problem: 'Redis takes no jobs, since it cannot save to its disk.',
    cure: 'Free some space on the disk of the server of REDIS_URL, and see its log.',
  }),
  no_such_database: () => ({
    problem: 'Redis has no database of the number in REDIS_URL.',
    cure: 'Take a lower number at the end of REDIS_URL, or none; usually there are 0 to 15.',
  }),
  not_ready: ({ why, again }) => ({
    problem: `The server of REDIS_URL takes no jobs for the moment (${why}).`,
    cure: `Wait until it has started, then ${again}.`,
  }),
  other: ({ why }) => ({
    problem: `Redis cannot be used (${why}).`,
    cure: 'Start it, and check host and port in REDIS_URL (with TLS: rediss://).',
  }),
};
