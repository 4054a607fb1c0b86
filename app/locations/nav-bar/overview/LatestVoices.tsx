import { useQuery } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { getResponses, type ResponseFilters } from '../../../api/get-responses.ts';
import { Muted } from '../../../components/Muted.tsx';
import { useLanguage } from '../../../language/use-language.ts';
import { Loaded } from '../data/Loaded.tsx';
import { Panel } from '../layout/Panel.tsx';
import type { RoomProps } from '../room.types.ts';
import { useWords } from '../words/use-words.ts';
import { VoiceLine } from './VoiceLine.tsx';

const SHOWN = 5;

type Props = Pick<RoomProps, 'api' | 'query' | 'goTo'> & { className: string };

/** What customers wrote last; all of it is in the room of voices. */
export function LatestVoices({ api, query, goTo, className }: Props) {
  const { t } = useWords();
  const { formats } = useLanguage();
  const { compare: _compare, basis: _basis, ...of } = query;
  const asked: ResponseFilters = { ...of, comment: 'with', ignored: 'no' };
  const voices = useQuery({
    queryKey: ['latest-voices', asked],
    queryFn: async () => await getResponses(api, asked, null, SHOWN),
  });
  return (
    <Panel
      title={t('overview.voices.title')}
      className={className}
      aside={
        <Button size="small" isBasic isNeutral onClick={() => goTo('voices')}>
          {t('overview.voices.all')}
        </Button>
      }
    >
      <Loaded query={voices} height={200}>
        {({ items }) =>
          items.length === 0 ? (
            <Muted>{t('overview.voices.none')}</Muted>
          ) : (
            <ul>
              {items.map((item) => (
                <VoiceLine
                  key={item.id}
                  item={item}
                  onOpen={() => goTo('voices', { voice: item.id })}
                >
                  <time dateTime={item.submittedAt}>{formats.day(item.submittedAt)}</time>
                </VoiceLine>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
