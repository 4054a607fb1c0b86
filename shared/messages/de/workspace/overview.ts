import type { overview as english } from '../../en/workspace/overview.ts';
import { translation } from '../../translation.ts';

/** What the overview says, in German. */
export const overview = translation<typeof english>()({
  headline: 'Ihr NPS liegt bei {nps}.',
  headlineNote: '95-%-Intervall {range} · n = {n} · {basis} · {dates}',
  compared: 'Davor ({dates}): {nps}, n = {n}.',
  comparedNothing: 'Im Vergleichszeitraum ({dates}) gab es keine Antworten.',
  empty: {
    title: 'Keine Antworten in diesem Zeitraum',
    text: 'Ohne Antworten gibt es keinen NPS. Wählen Sie einen längeren Zeitraum oder weniger Filter.',
    longer: '90 Tage ansehen',
    clear: 'Alle Filter entfernen',
  },
  bands: {
    within: 'Einordnung nach {scheme}: {band}.',
    spans: 'Einordnung nach {scheme}: {band}. Das Intervall reicht von {low} bis {high}.',
    named: '„{name}“ ({range})',
    below: 'unter {to}',
    between: '{from} bis {to}',
    above: 'über {from}',
    scheme: { bain: 'Bain & Company', live_agent: 'LiveAgent', own: 'Ihren eigenen Grenzen' },
    bain: {
      acceptable: 'akzeptabel',
      good: 'gut',
      excellent: 'hervorragend',
      world_class: 'Weltklasse',
    },
    caveat: 'Solche Einordnungen sind Faustregeln, über die sich die Ratgeber uneins sind.',
  },
  published: {
    title: 'Was andere veröffentlichen: {industry}',
    caveat:
      'Daraus wird nichts abgeleitet. Die Zahlen widersprechen sich, und die meisten stammen aus Umfragen zu einem ganzen Unternehmen statt zu einem Ticket. Ihr eigener früherer Wert ist der bessere Vergleich.',
    figure: 'NPS',
    kind: 'Was es ist',
    source: 'Quelle',
    year: 'Jahr',
    yearUnknown: 'nicht angegeben',
    kinds: { average: 'Durchschnitt', median: 'Median', range: 'Übliche Spanne' },
  },
  distribution: { title: 'Bewertungen', score: 'Bewertung' },
  response: {
    title: 'Rücklaufquote',
    text: 'Von {invited} Kunden, die in diesem Zeitraum befragt wurden, haben {answered} geantwortet.',
    none: 'In diesem Zeitraum wurde niemand befragt.',
  },
  trend: {
    title: 'Im Zeitverlauf',
    by: 'Zeitschritte',
    interval: { day: 'Tage', week: 'Wochen', month: 'Monate', quarter: 'Quartale' },
    point: '{dates}: {nps} ({range}), n = {n}',
    note: 'Das Band ist das 95-%-Intervall. Hohle Punkte haben weniger als {minimum} Antworten.',
    goal: 'Ziel {target} bis {by}',
    actions: 'Maßnahmen',
    mark: '{number}. {text}',
  },
  moved: {
    title: 'Warum sich der NPS bewegt hat',
    by: 'Aufgeteilt nach',
    before: 'Davor',
    now: 'Jetzt',
    mix: 'Mix',
    change: 'Veränderung',
    total: 'Zusammen',
    mixMeans: 'Schraffiert, Mix: Von hier kamen mehr oder weniger der Antworten.',
    changeMeans: 'Ausgefüllt, Veränderung: Wer von hier antwortete, antwortete anders.',
    part: 'Teil',
    others: '{n, plural, one {# weiterer} other {# weitere}}',
    none: 'Um zu sagen, warum sich der NPS bewegt hat, braucht es Antworten in beiden Zeiträumen.',
    noComparison:
      'Vergleichen Sie mit einem anderen Zeitraum, um zu sehen, warum sich der NPS bewegt hat.',
  },
  waiting: {
    title: 'Heute zu tun',
    nobody:
      'Niemand wartet: Keine Nachfassaufgabe ist überfällig, und um alle niedrigen Bewertungen der letzten Zeit kümmert sich jemand.',
    overdue:
      '{count, plural, one {# überfällige Nachfassaufgabe} other {# überfällige Nachfassaufgaben}}',
    overdueWhen: 'war {when} fällig',
    untaken:
      '{count, plural, one {# niedrige Bewertung} other {# niedrige Bewertungen}}, um die sich niemand kümmert',
    untakenWhen: '{when}, keine Nachfassaufgabe',
    more: 'Und {count} weitere.',
  },
  voices: {
    title: 'Neueste Kundenstimmen',
    all: 'Alle Kundenstimmen',
    none: 'In diesem Zeitraum hat niemand etwas geschrieben.',
  },
  flows: {
    title: 'Wohin sich dieselben Kunden bewegt haben',
    summary:
      '{customers, plural, one {# Kunde hat} other {# Kunden haben}} in beiden Zeiträumen geantwortet: {up} aufgestiegen, {down} abgestiegen, {same} gleich geblieben.',
    corner: 'Davor ↓ Jetzt →',
    none: 'Kein Kunde hat in beiden Zeiträumen geantwortet.',
    noComparison:
      'Vergleichen Sie mit einem anderen Zeitraum, um zu sehen, wohin sich dieselben Kunden bewegt haben.',
  },
  gains: {
    title: 'Wo am meisten zu gewinnen ist',
    promoter: {
      name: 'Promotoren halten',
      because:
        'Steht auf dem Spiel, wenn so viele verloren gehen wie im letzten Jahr: {moved} von {next} bei ihrer nächsten Antwort.',
    },
    passive: {
      name: 'Passive gewinnen',
      because:
        'Wenn so viele gewonnen werden wie im letzten Jahr: {moved} von {next} bei ihrer nächsten Antwort.',
    },
    detractor: {
      name: 'Detraktoren gewinnen',
      because:
        'Wenn so viele gewonnen werden wie im letzten Jahr: {moved} von {next} bei ihrer nächsten Antwort.',
    },
    none: 'Im letzten Jahr hat niemand ein zweites Mal geantwortet; es fehlt also ein Anhaltspunkt.',
  },
});
