import type { RoomProps } from '../room.types.ts';
import { Headline } from './Headline.tsx';

/** "What is our NPS, and did it really move?" */
export function Overview(props: RoomProps) {
  return <Headline {...props} />;
}
