import { useQuery } from '@tanstack/react-query';
import type { Decomposition } from '../../../../shared/contracts/decomposition.ts';
import type { ReportDimension } from '../../../../shared/vocabulary.ts';
import { getDecomposition } from '../../../api/get-decomposition.ts';
import { Muted } from '../../../components/Muted.tsx';
import { Chart } from '../charts/Chart.tsx';
import { ChartNote } from '../charts/ChartNote.tsx';
import { ChartPanel } from '../charts/ChartPanel.tsx';
import { Waterfall } from '../charts/Waterfall.tsx';
import { waterfallSteps, type WaterfallStep } from '../charts/waterfall-steps.ts';
import { Loaded } from '../data/Loaded.tsx';
import { sayNps, sayPart } from '../figures/say-figures.ts';
import { ChoiceMenu } from '../filters/ChoiceMenu.tsx';
import type { RoomProps } from '../room.types.ts';
import { nameKey } from '../words/name-key.ts';
import { useWords } from '../words/use-words.ts';
import { useAboutChange } from './use-about.ts';

/** What a change is usually split by; others are for the breakdowns. */
const SPLITS: readonly ReportDimension[] = ['channel', 'group', 'brand'];
/** Where the choice stands in the address. */
const NAME = 'by';

type Props = RoomProps & { className: string };

/** Why the NPS moved: other customers than before, or other answers. */
export function WhyItMoved({ api, query, state, setState, className }: Props) {
  const { t } = useWords();
  const by = SPLITS.find((each) => each === state.get(NAME)) ?? 'channel';
  const isCompared = query.compare !== 'none';
  const asked = { ...query, groupBy: by };
  const decomposition = useQuery({
    queryKey: ['reports/decomposition', asked],
    queryFn: async () => await getDecomposition(api, asked),
    enabled: isCompared,
  });
  const about = useAboutChange(decomposition.data);
  return (
    <ChartPanel
      title={t('overview.moved.title')}
      className={className}
      about={isCompared ? about : null}
      aside={
        <ChoiceMenu
          label={t('overview.moved.by')}
          value={by}
          choices={SPLITS.map((value) => ({ value, text: t(`filters.dimension.${value}`) }))}
          onChoose={(value) => setState({ [NAME]: value })}
        />
      }
    >
      {(isTable) =>
        isCompared ? (
          <Loaded query={decomposition} height={300}>
            {(known) => <Parts by={by} decomposition={known} isTable={isTable} />}
          </Loaded>
        ) : (
          <Muted>{t('overview.moved.noComparison')}</Muted>
        )
      }
    </ChartPanel>
  );
}

type PartsProps = { by: ReportDimension; decomposition: Decomposition; isTable: boolean };

function Parts({ by, decomposition, isTable }: PartsProps) {
  const words = useWords();
  const { t, days } = words;
  const { then, now } = decomposition;
  const steps = waterfallSteps(decomposition);
  if (then.nps === null || now.nps === null) return <Muted>{t('overview.moved.none')}</Muted>;
  const nameOf = ({ key, name, parts }: WaterfallStep): string => {
    if (parts > 1) return t('overview.moved.others', { n: parts });
    return nameKey(by, { key, name }, words);
  };
  const [before, after] = [sayNps(then.nps, words), sayNps(now.nps, words)];
  return (
    <>
      <Chart
        isTable={isTable}
        table={{
          caption: t('overview.moved.title'),
          columns: [
            t('overview.moved.part'),
            t('overview.moved.mix'),
            t('overview.moved.change'),
            t('overview.moved.total'),
          ],
          rows: [
            { key: ' then', cells: [days.range(then.from, then.to), '', '', before] },
            ...steps.map((step) => ({
              key: step.key,
              cells: [
                nameOf(step),
                sayPart(step.mix, words),
                sayPart(step.change, words),
                sayPart(step.mix + step.change, words),
              ],
            })),
            { key: ' now', cells: [days.range(now.from, now.to), '', '', after] },
          ],
        }}
      >
        {(width) => (
          <Waterfall
            width={width}
            from={{ label: t('overview.moved.before'), nps: then.nps ?? 0, text: before }}
            to={{ label: t('overview.moved.now'), nps: now.nps ?? 0, text: after }}
            steps={steps.map((step) => ({
              ...step,
              label: nameOf(step),
              text: sayPart(step.mix + step.change, words),
            }))}
          />
        )}
      </Chart>
      <ChartNote>
        {t('overview.moved.mixMeans')} {t('overview.moved.changeMeans')}
      </ChartNote>
    </>
  );
}
