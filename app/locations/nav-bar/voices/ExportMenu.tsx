import { useMutation } from '@tanstack/react-query';
import { Button } from '@zendeskgarden/react-buttons';
import { Item, Menu } from '@zendeskgarden/react-dropdowns';
import type { Api } from '../../../api/create-api.ts';
import { downloadResponses, EXPORT_FORMATS } from '../../../api/download-responses.ts';
import type { ResponseFilters } from '../../../api/get-responses.ts';
import { Failed } from '../data/Failed.tsx';
import { saveFile } from '../data/save-file.ts';
import { ChevronDown } from '../layout/icons.tsx';
import { useWords } from '../words/use-words.ts';

type Props = { api: Api; filters: ResponseFilters };

/** Takes the answers of the list away in a file: all of them, also those not on the page yet. */
export function ExportMenu({ api, filters }: Props) {
  const { t } = useWords();
  const taking = useMutation({
    mutationFn: async (format: (typeof EXPORT_FORMATS)[number]) =>
      await downloadResponses(api, filters, format),
    onSuccess: ({ name, file }) => saveFile(name, file),
  });
  return (
    <>
      <Menu
        isCompact
        placement="bottom-end"
        button={(given) => (
          <Button {...given} size="small" isNeutral disabled={taking.isPending}>
            {t(taking.isPending ? 'voices.export.taking' : 'voices.export.label')}
            <Button.EndIcon>
              <ChevronDown />
            </Button.EndIcon>
          </Button>
        )}
        onChange={({ value }) => {
          const format = EXPORT_FORMATS.find((each) => each === value);
          if (format !== undefined) taking.mutate(format);
        }}
      >
        {EXPORT_FORMATS.map((format) => (
          <Item key={format} value={format}>
            {t(`voices.export.${format}`)}
          </Item>
        ))}
      </Menu>
      {taking.isError && (
        <Failed error={taking.error} onRetry={() => taking.mutate(taking.variables)} />
      )}
    </>
  );
}
