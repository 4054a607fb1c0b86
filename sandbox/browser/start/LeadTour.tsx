import { Fragment } from 'react';
import { Link } from '../shell/Link.tsx';
import { useShell } from '../shell/overview-context.ts';
import type { TourData } from '../../pages/page-data.types.ts';

type Stop = { title: string; text: string; room: string; search: string; link: string };

/** Leads a newcomer through what two years of answers tell a team lead. */
export function LeadTour({ tour }: { tour: TourData }) {
  const { setAgent } = useShell();
  return (
    <section className="lead-tour" aria-labelledby="lead-tour">
      <h2 id="lead-tour">Then look at two years of answers, as the lead</h2>
      <p className="lede">
        The shop has asked its customers for two years. Each link opens the workspace as{' '}
        {tour.lead.name}, who leads the team, with the period already chosen. It speaks the language
        of whoever looks:{' '}
        {tour.others.map(({ id, name, language }, index) => (
          <Fragment key={id}>
            {index > 0 && ', '}
            <Link href="/agent/apps/aftercare/overview/period=90" onClick={() => setAgent(id)}>
              {`${language} with ${name}`}
            </Link>
          </Fragment>
        ))}
        .
      </p>
      <ol className="steps">
        {stopsOf(tour).map(({ title, text, room, search, link }, index) => (
          <li key={title} className="step step-open" data-testid={`tour-${index + 1}`}>
            <span className="step-mark" aria-hidden="true">
              {index + 1}
            </span>
            <div className="step-body">
              <h3>{title}</h3>
              <p>{text}</p>
              <Link
                className="button"
                href={`/agent/apps/aftercare/${room}/${search}`}
                onClick={() => setAgent(tour.lead.id)}
              >
                {link}
              </Link>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stopsOf({ chats, recall, returnsId }: TourData): Stop[] {
  return [
    {
      title: 'See where you stand',
      text: 'The last three months: the figure, how sure it is, and whether it really moved.',
      room: 'overview',
      search: 'period=90',
      link: 'Open the overview',
    },
    {
      title: 'Find the drop, and its cause',
      text: 'A hundred days in which the figure fell. “Why it moved” tells which channel and which team it came from.',
      room: 'overview',
      search: `period=${chats}`,
      link: 'Go to the drop',
    },
    {
      title: 'See one bad week',
      text: 'Soles came off, and Returns & Repairs had it all. Was it the team?',
      room: 'overview',
      search: `period=${recall}&group=${returnsId}`,
      link: 'Go to the recall',
    },
    {
      title: 'Compare teams and people',
      text: 'By team, channel and agent, and nobody is ranked by a handful of answers.',
      room: 'breakdowns',
      search: 'period=90',
      link: 'Open the breakdowns',
    },
    {
      title: 'Read what they say',
      text: 'The unhappy first: who they are, what the ticket was, and what has happened since.',
      room: 'voices',
      search: 'period=90&category=detractor',
      link: 'Open the voices',
    },
    {
      title: 'Find out who is not asked',
      text: 'Where solved tickets are lost on the way to an answer, and one agent whose customers are asked far less often than those of the others.',
      room: 'asking_well',
      search: 'period=90',
      link: 'See how you ask',
    },
  ];
}
