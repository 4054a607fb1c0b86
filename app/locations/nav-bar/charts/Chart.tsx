import { useRef, type ReactNode } from 'react';
import { useWidth } from '../../../components/use-width.ts';
import { DataTable, type TableData } from './DataTable.tsx';
import { HiddenTable } from './HiddenTable.tsx';
import { useIsPrinted } from './printed.ts';

/** Where nothing is laid out, as in tests. */
const USUAL_WIDTH = 640;

type Props = {
  table: TableData;
  isTable: boolean;
  /** Whether one can move in the picture by keyboard; it hides from readers what it must. */
  isOperable?: boolean;
  /** Draws into the width that there is. */
  children: (width: number) => ReactNode;
};

/** A picture and its table: one is seen, and the table is read out in either case. */
export function Chart({ table, isTable, isOperable = false, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, USUAL_WIDTH);
  const isPrinted = useIsPrinted();
  if (isTable) return <DataTable {...table} />;
  return (
    <div ref={box}>
      <div data-chart="" aria-hidden={isOperable ? undefined : 'true'}>
        {children(width)}
      </div>
      {isPrinted ? <DataTable {...table} /> : <HiddenTable {...table} />}
    </div>
  );
}
