import { expect, it } from 'vitest';
import { connection } from '../../../../backend/commands/doctor/checks/connection.ts';
import { createDoctorContext } from '../../../../backend/commands/doctor/doctor-context.ts';
import { readConfig } from '../../../../backend/config/config.ts';

const MAIL = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'nps@acme.example' };
const look = (variables: Record<string, string>) =>
  connection.run(createDoctorContext(readConfig(variables, null)), { hasError: () => false });

it('says that the sandbox runs only where nothing is configured', async () => {
  expect(await look({})).toMatchObject([
    { severity: 'hint', problem: expect.stringContaining('beside its sandbox') },
  ]);
});

it('says with mail alone that the accounts of the database are served', async () => {
  const [fault] = await look(MAIL);
  expect(fault).toMatchObject({
    severity: 'hint',
    problem: expect.stringContaining('accounts of the database are served'),
    cure: expect.stringContaining('aftercare accounts add'),
  });
  expect(fault?.problem).not.toContain('sandbox');
});

it.each([
  ['MAIL_FROM and SMTP_URL', { SMTP_URL: MAIL.SMTP_URL }],
  ['ZENDESK_SUBDOMAIN is needed with ZENDESK_APP_ID', { ...MAIL, ZENDESK_APP_ID: '36' }],
])('says as start does what half a configuration lacks: %s', async (problem, variables) => {
  expect(await look(variables)).toMatchObject([
    { severity: 'error', problem: expect.stringContaining(`does not start: ${problem}`) },
  ]);
});
