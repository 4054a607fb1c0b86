import { useContext } from 'react';
import {
  attributeOfField,
  fieldIdOf,
  type ReportAttribute,
} from '../../../../shared/report-attributes.ts';
import { REPORT_DIMENSIONS, type ReportDimension } from '../../../../shared/vocabulary.ts';
import { useWords } from '../words/use-words.ts';
import { TicketFieldsContext } from './TicketFields.tsx';

/** What answers can be told apart by here: what every account has, and its own ticket fields. */
export function useAttributes() {
  const { t } = useWords();
  const fields = useContext(TicketFieldsContext);
  const nameOf = (attribute: ReportAttribute): string => {
    const id = fieldIdOf(attribute);
    if (id === null) return t(`filters.dimension.${attribute as ReportDimension}`);
    return fields.find((field) => field.id === id)?.title ?? t('filters.field', { id });
  };
  const all: ReportAttribute[] = [
    ...REPORT_DIMENSIONS,
    ...fields.map(({ id }) => attributeOfField(id)),
  ];
  return { all, nameOf };
}
