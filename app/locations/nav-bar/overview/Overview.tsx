import styled from 'styled-components';
import { Goals } from '../goals/Goals.tsx';
import { PrintButton } from '../print/PrintButton.tsx';
import type { RoomProps } from '../room.types.ts';
import { CustomerFlows } from './CustomerFlows.tsx';
import { Distribution } from './Distribution.tsx';
import { GainsToBeHad } from './GainsToBeHad.tsx';
import { Headline } from './Headline.tsx';
import { LatestVoices } from './LatestVoices.tsx';
import { NeedsSomebody } from './NeedsSomebody.tsx';
import { NothingYet } from './NothingYet.tsx';
import { Published } from './Published.tsx';
import { ResponseRate } from './ResponseRate.tsx';
import { Trend } from './Trend.tsx';
import { useReport } from './use-report.ts';
import { WhyItMoved } from './WhyItMoved.tsx';

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(12, minmax(0, 1fr));
  gap: ${({ theme }) => theme.space.base * 5}px;
  align-items: stretch;

  & > * {
    grid-column: span 12;
  }

  @media (min-width: 1000px) {
    & > .wide {
      grid-column: span 8;
    }
    & > .narrow {
      grid-column: span 4;
    }
    & > .half {
      grid-column: span 6;
    }
  }
`;

/** "What is our NPS, and did it really move?" */
export function Overview(props: RoomProps) {
  const report = useReport(props.api, props.query);
  const isEmpty = report.data?.n === 0;
  return (
    <Grid>
      <Headline report={report} aside={<PrintButton {...props} />} />
      {isEmpty ? (
        <>
          <NothingYet {...props} />
          <NeedsSomebody {...props} className="half" />
        </>
      ) : (
        <>
          <Trend {...props} className="wide" />
          <Distribution report={report} className="narrow" />
          <WhyItMoved {...props} className="wide" />
          <GainsToBeHad {...props} className="narrow" />
          <NeedsSomebody {...props} className="half" />
          <LatestVoices {...props} className="half" />
          <CustomerFlows {...props} className="wide" />
          <ResponseRate report={report} className="narrow" />
          <Goals {...props} className="half" />
          <Published report={report.data} className="half" />
        </>
      )}
    </Grid>
  );
}
