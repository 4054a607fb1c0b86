import type { TeamMessages } from '../en/team.ts';
import { translation } from '../translation.ts';

/** What notes, tasks and alerts say to the team, in Swedish. */
export const team = translation<TeamMessages>()({
  category: { promoter: 'ambassadör', passive: 'passiv', detractor: 'kritiker' },
  note: {
    heading: 'NPS-svar: {score} av 10 ({category})',
    amended: 'NPS-svar ändrat: {score} av 10 ({category}), tidigare: {before}',
    noComment: 'Ingen kommentar.',
    reason: 'Motivering:',
    improve: 'Det här kunde vara bättre:',
    contactOk: 'Kunden vill gärna bli kontaktad.',
  },
  followUp: {
    subject: 'NPS-uppföljning: {score} av 10 efter ärende #{ticket}',
    first: 'En kund svarade {score} av 10 efter ärende #{ticket}.',
    again: 'Samma kund svarade {score} av 10 efter ärende #{ticket}.',
    amended: 'Kunden har ändrat sitt svar efter ärende #{ticket}: {score} av 10.',
    noReason: 'Kunden gav ingen motivering.',
    reason: 'Kundens motivering:',
    improve: 'Det här kunde vara bättre:',
    contactOk: 'Kunden vill gärna bli kontaktad.',
    request: 'Kontakta kunden, anteckna här vad som kom ut av det och lös sedan uppgiften.',
    remind:
      'Uppgiften ska snart vara klar och ingen har ringt kunden än. Sätt den till väntande när du har det, eller säg bredvid uppgiften, i Aftercare-panelen, hur det gick.',
    askOutcome:
      'Uppgiften är löst, och ingen har sagt hur det gick. Välj det bredvid uppgiften, i Aftercare-panelen, eller i fältet “NPS follow-up outcome”: återvunnen; inte återvunnen, med skälet; eller inte nådd. Uppgiften kan förbli löst.',
    outcome: {
      recovered: 'Kunden är återvunnen.',
      not_recovered: 'Kunden kunde inte vinnas tillbaka.',
      no_contact: 'Kunden gick inte att nå.',
      no_contact_tries:
        'Kunden gick inte att nå efter {tries, plural, one {ett försök} other {# försök}}.',
    },
    outcomeReason: 'Varför:',
    outcomeTold: 'Berättat för: {team}',
    teamSubject: 'Varför en kund gick förlorad efter ärende #{ticket}',
    teamNote:
      'En kund som svarade {score} av 10 efter ärende #{ticket} har kontaktats och kunde inte vinnas tillbaka. Det är för er kännedom; kunden har inte lovats något.',
  },
  export: {
    subject: 'NPS-svar {from} till {to}: {count}',
    text: '{count, plural, =0 {Ingen svarade under den här tiden.} one {Ett svar är bifogat.} other {# svar är bifogade.}}',
  },
  alert: {
    subject: 'Poäng {score} (ärende #{ticket})',
    subjectNamed: 'Poäng {score} från {customer} (ärende #{ticket})',
    heading: '{score} av 10 ({category})',
    noComment: 'Kunden lämnade ingen kommentar.',
    customer: 'Kund',
    agent: 'Löst av',
    ticket: 'Ärende',
    brand: 'Varumärke',
    answered: 'Besvarad',
    followUp: 'Uppföljning',
    unknown: 'okänd',
    unassigned: 'ingen tilldelad',
    goneAgent: 'finns inte kvar',
    openFollowUp: 'Öppna uppföljningen',
    openTicket: 'Öppna ärendet',
    sharedSubject: 'Ett svar att läsa: poäng {score}',
    sharedSubjectNamed: 'Ett svar att läsa: poäng {score} från {customer}',
    sharedHeading: 'Ett svar att läsa: {score} av 10 ({category})',
    sharedBy: 'Delat av',
    sharedNote: 'Med orden',
    overdueSubject: 'Försenad: uppföljningen av ärende #{ticket}',
    overdueHeading:
      'Tiden är ute och ingen har ringt: uppföljningen av betyget {score} ({category})',
    outcomeSubject: 'Inget resultat av uppföljningen av ärende #{ticket}',
    outcomeHeading:
      'Löst, och ingen har sagt hur det gick: uppföljningen av betyget {score} ({category})',
    testSubject: 'Provlarm från Aftercare',
    testHeading: 'Provlarm',
    testComment: 'Ingen kund har svarat: detta prövar var larm kommer fram. Inget behöver göras.',
  },
  appFault: {
    title: 'Aftercare kan inte visas.',
    refused:
      'Zendesk intygar inte här vem du är. Ladda om sidan i webbläsaren; säg till en administratör om det fortsätter.',
    away: 'Aftercare är inte tillgängligt just nu. Försök igen om en minut.',
    internal:
      'Något gick fel i Aftercare. Försök igen; säg till en administratör om det fortsätter.',
  },
});
