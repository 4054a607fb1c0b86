import { useQuery } from '@tanstack/react-query';
import { readAttribute, type ReportAttribute } from '../../../../shared/report-attributes.ts';
import type { Representativeness } from '../../../../shared/contracts/representativeness.ts';
import { getRepresentativeness } from '../../../api/get-representativeness.ts';
import { Muted } from '../../../components/Muted.tsx';
import { nameKey, withinSentence } from '../words/name-key.ts';
import { useAttributes } from '../attributes/use-attributes.ts';
import { Loaded } from '../data/Loaded.tsx';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { RepresentTable } from './RepresentTable.tsx';
import { effectSize, furthestParts } from './skew.ts';
import { solveQueryOf } from './solve-query.ts';

const USUAL: ReportAttribute = 'channel';

/** Whether those who answer are like those who were served. */
export function RepresentPanel({ api, query, state, setState }: RoomProps) {
  const { t } = useWords();
  const { all, nameOf } = useAttributes();
  const named = readAttribute(state.get('who'));
  // A ticket has several tags, so shares by tag would not add up.
  const by = named === null || named === 'tag' ? USUAL : named;
  const asked = { ...solveQueryOf(query), groupBy: by };
  const report = useQuery({
    queryKey: ['reports/representativeness', asked],
    queryFn: async () => await getRepresentativeness(api, asked),
  });
  return (
    <Panel
      title={t('askingWell.represent.title')}
      aside={
        <ChoiceMenu
          label={t('askingWell.by')}
          value={by}
          choices={all
            .filter((value) => value !== 'tag')
            .map((value) => ({ value, text: nameOf(value) }))}
          onChoose={(who) => setState({ who }, 'replace')}
        />
      }
    >
      <Loaded query={report} height={240}>
        {(known) => <Represented by={by} report={known} />}
      </Loaded>
    </Panel>
  );
}

function Represented({ by, report }: { by: ReportAttribute; report: Representativeness }) {
  const words = useWords();
  const { t, numbers } = words;
  const attribute = useAttributes().nameOf(by);
  const { solved, answered, parts, test, unattributed } = report;
  const nameOf = (part: (typeof parts)[number]) => nameKey(by, part, words);
  if (solved === 0) return <p>{t('askingWell.represent.none')}</p>;
  return (
    <>
      <p>{saySkew(report, nameOf, t)}</p>
      <Muted>
        {t('askingWell.represent.basis', { answered, solved })}
        {test?.isSkewed === true &&
          ` ${t(`askingWell.represent.effect.${effectSize(test.effect)}`, {
            effect: numbers.tenth(test.effect),
          })}`}
      </Muted>
      <RepresentTable
        title={t('askingWell.represent.table', {
          attribute: withinSentence(by, attribute, words),
        })}
        first={attribute}
        report={report}
        nameOf={nameOf}
      />
      {test !== null && test.pooled.length > 0 && (
        <Muted>{t('askingWell.represent.pooled', { count: test.pooled.length })}</Muted>
      )}
      {unattributed > 0 && <Muted>{t('askingWell.unattributed', { count: unattributed })}</Muted>}
    </>
  );
}

function saySkew(
  { test, parts }: Representativeness,
  nameOf: (part: Representativeness['parts'][number]) => string,
  t: ReturnType<typeof useWords>['t'],
): string {
  if (test === null) return t('askingWell.represent.tooFew');
  const furthest = furthestParts(parts);
  if (!test.isSkewed || furthest === null) return t('askingWell.represent.alike');
  return t('askingWell.represent.skewed', {
    least: nameOf(furthest.least),
    most: nameOf(furthest.most),
  });
}
