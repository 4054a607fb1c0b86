import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../sandbox/zendesk/route.types.ts';
import { createSpecCheck } from './create-spec-check.ts';
import { flattenSchema } from './flatten-schema.ts';
import { KNOWN_PARAMETERS, KNOWN_SPEC_ERRORS } from './known-spec-errors.ts';
import { HAS_SPEC, ORIGINAL_SPEC, SPEC } from './zendesk-spec.ts';

const exchange = (more: Partial<Exchange>): Exchange => ({
  method: 'GET',
  path: '/api/v2/tickets/1',
  sent: undefined,
  status: 200,
  body: { ticket: { id: 1, subject: 'Tent', custom_fields: [{ id: 2, value: null }] } },
  ...more,
});
const answer = (ticket: object) => exchange({ body: { ticket } });
const put = (ticket: object) => exchange({ method: 'PUT', sent: { ticket } });

/** Members that the specification has, as one example of many had them. */
const TOO_NARROW = ['events', 'source'];

describe.skipIf(!HAS_SPEC)(
  'the comparison with Zendesk’s specification (../shared/zendesk/oas.json)',
  () => {
    const check = createSpecCheck(SPEC);

    it('finds nothing wrong with what is right', () => {
      expect(check(exchange({}))).toEqual([]);
      expect(check(put({ comment: { body: 'Hi', public: false } }))).toEqual([]);
      expect(check(exchange({ path: '/api/v2/tickets/1.json?include=users' }))).toEqual([]);
    });

    it.each([
    ['a number as text', answer({ id: '1' }), '/ticket/id'],
    ['null where there is always something', answer({ created_at: null }), '/ticket/created_at'],
    ['a time that is none', answer({ updated_at: 'yesterday' }), '/ticket/updated_at'],
    ['a status that does not exist', answer({ status: 'SOLVED' }), '/ticket/status'],
    ['a member of the wrong name', answer({ assigneeId: 1 }), '/ticket/assigneeId'],
    ['a wrong element of a list', answer({ follower_ids: [7, 'a'] }), '/ticket/follower_ids/*'],
    ['an object as a field’s value', answer({ fields: [{ id: 1, value: {} }] }), '/ticket/fields/*/value'],
    ['a request with a misspelt member', put({ comments: { body: 'Hi' } }), '/ticket/comments'],
    ['a request that sets what is read only', put({ url: 'https://example.com' }), '/ticket/url'],
    ['a parameter that does not exist', exchange({ path: '/api/v2/tickets/1?includes=users' }), 'includes'],
    ['a path that does not exist', exchange({ path: '/api/v2/ticket/1' }), ''],
    ['a status that is no answer', exchange({ status: 202 }), '202'],
  ])('finds %s', (_what, planted, at) => {
    expect(check(planted).map((finding) => finding.at)).toContain(at);
  }); // prettier-ignore

    it('needs every exception that is made for the specification', () => {
      const schemas = ORIGINAL_SPEC.schemas;
      const needless = KNOWN_SPEC_ERRORS.filter((error) => {
        const parts = flattenSchema({ $ref: `#/components/schemas/${error.schema}` }, schemas);
        const member = (name: string) =>
          parts.flatMap(({ properties = {} }) => properties[name] ?? []);
        if ('nullable' in error)
          return error.nullable.some((name) => member(name).some(({ nullable }) => nullable));
        if ('members' in error)
          return Object.keys(error.members).every(
            (name) => member(name).length > 0 && !TOO_NARROW.includes(name),
          );
        return parts.length === 0;
      });
      expect(needless).toEqual([]);
      const named = ORIGINAL_SPEC.operations.filter(({ method, path, query }) =>
        KNOWN_PARAMETERS[`${method} ${path}`]?.some((name) => query.includes(name)),
      );
      expect(named).toEqual([]);
    });
  },
);
