import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { findColumns } from '../../../../backend/commands/import/find-columns.ts';
import { readLine } from '../../../../backend/commands/import/read-line.rules.ts';

/** Every line of a file as it is read, or why it is not. */
function read(file: string): unknown[] {
  const [header = [], ...lines] = parse(file.trim());
  const { columns, faults } = findColumns(header, {});
  expect(faults).toEqual([]);
  const options = { columns, timeZone: 'UTC', dateOrder: null, now: new Date('2026-01-01') };
  return lines.map((cells) => {
    const reading = readLine(cells, options);
    return 'answer' in reading ? reading.answer : reading;
  });
}

describe('a file of another product', () => {
  it('is read as Zendesk wrote its former survey', () => {
    const answers = read(`
comment,delivered_at,delivery_id,id,rated_at,rating,recipient_id,survey_id,survey_name,user_email,user_id,user_name
"Fast, kind",2022-08-28T10:00:00-07:00,1,71,2022-08-29T00:00:00-07:00,9,360121416853,3,Summer,ada@example.com,154506367,Ada Lovelace
,2022-08-28T10:00:00-07:00,1,72,,,360121416854,3,Summer,bo@example.com,154506368,Bo Holm
`);
    expect(answers).toMatchObject([
      {
        score: 9,
        submittedAt: new Date('2022-08-29T07:00:00Z'),
        sourceId: '71',
        comment: 'Fast, kind',
        userId: '154506367',
        email: 'ada@example.com',
        name: 'Ada Lovelace',
      },
      { isUnanswered: true },
    ]);
  });

  it('is read as Simplesat calls its fields, whose own numbers are none of Zendesk’s', () => {
    const answers = read(`
id,response_id,question_id,metric,choice,choice_label,sentiment,comment,created,customer_id,customer_email,customer_name,ticket_id,ticket_external_id
5001,901,12,NPS,3,3,negative,Waited,2023-04-05T06:07:08.123456Z,77,ada@example.com,Ada Lovelace,4,48211
5002,902,13,CSAT,5,Great,positive,,2023-04-05T06:07:08.123456Z,77,ada@example.com,Ada Lovelace,4,48211
`);
    expect(answers).toMatchObject([
      {
        score: 3,
        submittedAt: new Date('2023-04-05T06:07:08Z'),
        sourceId: '5001',
        ticketId: '48211',
        userId: null,
        email: 'ada@example.com',
      },
      { fault: 'metric: "CSAT" is no Net Promoter Score' },
    ]);
  });

  it('is read as Retently calls its fields, with both names, and without other metrics', () => {
    const answers = read(`
id,customerId,email,firstName,lastName,companyName,campaignId,campaignName,createdDate,score,comment,channel,metricsType,isBogus
5af9c1,5ae83b,ada@example.com,Ada,Lovelace,Acme,5ad,Spring,2018-05-14T10:16:39.219Z,10,Love it,email,nps,false
5af9c2,5ae83c,bo@example.com,Bo,,Acme,5ad,Spring,2018-05-15T10:16:39.219Z,4,,email,csat,false
`);
    expect(answers).toMatchObject([
      {
        score: 10,
        submittedAt: new Date('2018-05-14T10:16:39Z'),
        sourceId: '5af9c1',
        comment: 'Love it',
        userId: null,
        name: 'Ada Lovelace',
        channel: null,
      },
      { fault: 'metric: "csat" is no Net Promoter Score' },
    ]);
  });

  it('is read as Nicereply wrote it: by the score, and not by its legacy', () => {
    const answers = read(`
ID,Created at,Score,Legacy score,Comment,Ticket ID,Customer
88,2023-06-01T13:37:00+02:00,7,7.5,Fine,48300,ada@example.com
`);
    expect(answers).toMatchObject([
      {
        score: 7,
        submittedAt: new Date('2023-06-01T11:37:00Z'),
        sourceId: '88',
        ticketId: '48300',
        email: 'ada@example.com',
        name: null,
      },
    ]);
  });

  it('is read as Delighted calls its fields', () => {
    const answers = read(`
id,person,survey_type,score,comment,created_at,updated_at
5435,33,nps,9,Good,1447286400,1447286400
`);
    expect(answers).toMatchObject([{ score: 9, submittedAt: new Date('2015-11-12T00:00:00Z') }]);
  });
});
