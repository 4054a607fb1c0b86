import { FILE_FORMATS } from '../../shared/vocabulary.ts';
import type { Api } from './create-api.ts';
import { fetchFile } from './fetch-file.ts';
import type { ResponseFilters } from './get-responses.ts';
import { reportSearch } from './report-search.ts';

/** Files that answers can be taken away in; Excel knows UTF-8 by a mark alone. */
export const EXPORT_FORMATS = ['excel', ...FILE_FORMATS] as const;
/** One of {@link EXPORT_FORMATS}. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** `GET /api/v1/responses.csv` or `.ndjson`: every answer of a list as a file. */
export async function downloadResponses(
  api: Api,
  filters: ResponseFilters,
  format: ExportFormat,
): Promise<{ name: string; file: Blob }> {
  const name = `responses.${format === 'ndjson' ? 'ndjson' : 'csv'}`;
  const search = reportSearch({ ...filters, ...(format === 'excel' && { bom: 'yes' }) });
  return { name, file: await fetchFile(`/api/v1/${name}${search}`, await api.bearer()) };
}
