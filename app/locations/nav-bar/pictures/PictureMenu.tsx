import { Button } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import { getColor } from '@zendeskgarden/react-theming';
import { useState, type RefObject } from 'react';
import { useTheme } from 'styled-components';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { ChevronDown } from '../layout/icons.tsx';
import { useWords } from '../words/use-words.ts';
import type { PictureFormat } from './save-picture.ts';

/** Where a chart marks its drawing, and what is to be read below it. */
const DRAWING = 'svg[data-picture]';
const NOTES = '[data-picture-note]';

type Props = {
  title: string;
  /** Of what and of when it is. */
  about: readonly string[];
  /** The panel that the drawing is in. */
  panel: RefObject<HTMLElement>;
};

/** Saves the chart of a panel as a picture; what draws it is fetched when it is asked for. */
export function PictureMenu({ title, about, panel }: Props) {
  const { t } = useWords();
  const theme = useTheme();
  const [said, setSaid] = useState('');
  const colour = (variable: string) => getColor({ theme, variable });
  const save = async (format: PictureFormat): Promise<void> => {
    const drawing = panel.current?.querySelector<SVGSVGElement>(DRAWING);
    if (drawing == null) return;
    const notes = [...(panel.current?.querySelectorAll(NOTES) ?? [])].flatMap((note) =>
      note.tagName === 'OL' ? [...note.children] : [note],
    );
    const { savePicture } = await import('./save-picture.ts');
    await savePicture(drawing, {
      format,
      fileName: [title, ...about.slice(0, 1)].join(' ').replace(/[\s/\\:·=]+/g, '-'),
      text: { title, about, notes: notes.map((note) => note.textContent ?? '') },
      look: {
        ground: colour('background.default'),
        ink: colour('foreground.default'),
        subtle: colour('foreground.subtle'),
        font: theme.fonts.system,
      },
    });
    setSaid('');
  };
  return (
    <>
      <Menu
        isCompact
        button={(given) => (
          <Button
            {...given}
            size="small"
            isBasic
            isNeutral
            aria-label={`${t('pictures.save')}: ${title}`}
          >
            {t('pictures.save')}
            <Button.EndIcon>
              <ChevronDown />
            </Button.EndIcon>
          </Button>
        )}
        onChange={({ value }) => {
          if (value !== 'svg' && value !== 'png') return;
          save(value).catch(() => setSaid(t('pictures.failed')));
        }}
      >
        <Item value="png">{t('pictures.png')}</Item>
        <Item value="svg">{t('pictures.svg')}</Item>
      </Menu>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}
