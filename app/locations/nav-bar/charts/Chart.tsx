import { useRef, type ReactNode } from 'react';
import { useWidth } from '../../../components/use-width.ts';
import { DataTable, type TableData } from './DataTable.tsx';
import { HiddenTable } from './HiddenTable.tsx';

/** Where nothing is laid out, as in tests. */
const USUAL_WIDTH = 640;

type Props = {
  table: TableData;
  isTable: boolean;
  /** Draws into the width that there is. */
  children: (width: number) => ReactNode;
};

/** A picture and its table: one is seen, and the table is read out in either case. */
export function Chart({ table, isTable, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, USUAL_WIDTH);
  if (isTable) return <DataTable {...table} />;
  return (
    <div ref={box}>
      <div aria-hidden="true">{children(width)}</div>
      <HiddenTable {...table} />
    </div>
  );
}
