import type { settingsFields as english } from '../../en/workspace/settings-fields.ts';
import { translation } from '../../translation.ts';
import { surveyFields } from './survey-fields.ts';

/** What the settings' fields are called and how each is explained, in Dutch. */
export const settingsFields = translation<typeof english>()({
  language: {
    label: 'Taal van notities, taken en meldingen',
    hint: 'Wat Aftercare aan uw team schrijft. De app zelf spreekt de taal van elke agent.',
  },
  surveys: surveyFields,
  followUp: {
    enabled: {
      label: 'Opvolging aanmaken bij lage scores',
      hint: 'Een eigen ticket van uw team, gekoppeld aan dat van de klant, dat iemand vraagt te bellen.',
    },
    maxScore: { label: 'Voor scores tot en met', hint: '6 omvat alle criticasters.' },
    dueHours: {
      label: 'Deadline na (uren)',
      hint: 'Gerekend vanaf het antwoord. 24 tot 48 uur is gebruikelijk; in werkuren 8 tot 16.',
    },
    businessHours: {
      days: { label: 'Dagen', hint: 'Andere dagen tellen niet mee.' },
      from: { label: 'Van', hint: '' },
      to: { label: 'Tot', hint: 'Gelijk aan het begin of eerder betekent: tot na middernacht.' },
      timeZone: { label: 'Tijdzone', hint: 'Van het team dat belt.' },
    },
    escalation: {
      remindHours: {
        label: 'Herinneren vóór de deadline (uren)',
        hint: '0 voor geen herinnering, maar wel een bericht aan een teamleider.',
      },
    },
    assign: {
      label: 'Wie de taak krijgt',
      hint: 'Wie het ticket heeft opgelost, kent het het best. Een teamleider vervangt wie is vertrokken.',
    },
    priority: { label: 'Prioriteit', hint: 'Van het opvolgingsticket in Zendesk.' },
    urgentMaxScore: {
      label: 'Urgent voor scores tot en met',
      hint: 'Een later antwoord dat even laag is, maakt een open opvolging urgent. Laat leeg voor nooit.',
    },
    tellCustomer: {
      label: 'De klant vertellen wanneer',
      hint: 'De bedankpagina zegt dan op welke dag iemand uiterlijk belt, volgens de uren hierboven.',
    },
  },
  alerts: {
    maxScore: { label: 'Voor scores tot en met', hint: '6 omvat alle criticasters.' },
    match: {
      brands: { label: 'Merken', hint: 'Laat leeg voor alle.' },
      groups: { label: 'Groepen', hint: 'Laat leeg voor alle.' },
      forms: { label: 'Ticketformulieren', hint: 'Laat leeg voor alle.' },
      channels: { label: 'Kanalen', hint: 'Laat leeg voor alle.' },
      organizations: { label: 'Organisaties', hint: 'Laat leeg voor alle.' },
      tagsAny: {
        label: 'Tags',
        hint: 'Het ticket moet er minstens één hebben. Laat leeg voor geen voorwaarde.',
      },
    },
    channels: {
      type: { label: 'Verstuurd via', hint: '' },
      to: { label: 'E-mailadressen', hint: 'Iedereen in de lijst krijgt de melding.' },
      url: {
        label: 'Adres van de webhook',
        hint: 'Zoals de ontvangende kant het toont. Wie het kent, kan ernaartoe schrijven: houd het voor uzelf.',
      },
    },
    quietHours: {
      from: { label: 'Stil van', hint: '' },
      to: { label: 'Tot', hint: 'Meldingen in deze uren wachten tot ze voorbij zijn.' },
      timeZone: { label: 'Tijdzone', hint: '' },
    },
  },
  exports: {
    id: {
      label: 'Korte naam',
      hint: 'Begin van de bestandsnamen: a t/m z, 0 t/m 9, - en _.',
    },
    enabled: {
      label: 'Ingeschakeld',
      hint: 'Uitgeschakeld verstuurt de export niets. Weer ingeschakeld haalt hij hoogstens de laatste zeven perioden in.',
    },
    every: { label: 'Hoe vaak', hint: 'Weken beginnen op maandag.' },
    hour: {
      label: 'Om (uur)',
      hint: '0 t/m 23, op de dag na de periode, in de tijdzone van de rapporten.',
    },
    format: { label: 'Indeling', hint: '' },
    emails: { label: 'Per e-mail aan', hint: 'Iedereen krijgt het bestand als bijlage.' },
    url: {
      label: 'Gepost naar',
      hint: 'Een eigen server, die het bestand ondertekend krijgt zoals bij webhooks. Laat leeg voor geen.',
    },
    toFolder: {
      label: 'In de map van de server',
      hint: 'De map die EXPORT_FOLDER noemt in de omgeving van Aftercare.',
    },
  },
  webhooks: {
    enabled: {
      label: 'Ingeschakeld',
      hint: 'Uitgeschakeld krijgt de webhook niets te horen, en wat intussen gebeurt, wordt er niet voor bewaard.',
    },
    url: {
      label: 'Adres',
      hint: 'Waar gebeurtenissen heen worden gestuurd. Wie het kent, kan er misschien ook iets heen sturen: houd het voor uzelf.',
    },
    events: {
      label: 'Gebeurtenissen',
      hint: 'Laat leeg voor alle, ook die van latere versies.',
    },
  },
  writeBack: {
    note: {
      label: 'Elk antwoord bij het ticket schrijven',
      hint: 'Als interne notitie, die de klant niet ziet.',
    },
    ticketFields: {
      scoreId: { label: 'Ticketveld voor de score', hint: 'Ingesteld door “aftercare setup”.' },
      categoryId: {
        label: 'Ticketveld voor de categorie',
        hint: 'Een vervolgkeuzelijst, waarvan Zendesk de waarden tot tags maakt.',
      },
      commentId: { label: 'Ticketveld voor de opmerking', hint: 'Tekst van meerdere regels.' },
    },
    userFields: {
      label: 'Het laatste antwoord bij de klant bewaren',
      hint: 'In vier velden van het klantprofiel: score, categorie, opmerking en datum.',
    },
  },
  settleSeconds: {
    label: 'Wachten op de opmerking (seconden)',
    hint: 'Een score waarop alleen is geklikt, wacht zo lang voordat uw team het hoort. Met de knop verstuurd gaat hij direct door.',
  },
  branding: {
    logoUrl: {
      label: 'Adres van uw logo',
      hint: 'Staat boven e-mail en enquêtepagina; in de voorbeeldweergave zodra het is opgeslagen en deze pagina opnieuw is geopend. Laat leeg voor geen logo.',
    },
    color: { label: 'Kleur', hint: 'Van knoppen en links, zoals #17494d.' },
    contactUrl: {
      label: 'Waar klanten u bereiken',
      hint: 'Een pagina, of mailto: en een adres. Een enquête die is gesloten, linkt ernaartoe.',
    },
  },
  privacy: {
    retentionDays: {
      label: 'Antwoorden bewaren (dagen)',
      hint: 'Gerekend vanaf de laatste wijziging. Daarna verdwijnen ze en blijven alleen tellingen over.',
    },
    commentRetentionDays: {
      label: 'Opmerkingen bewaren (dagen)',
      hint: 'Wat mensen schreven, verdwijnt zo lang nadat ze het schreven. Hun scores blijven.',
    },
  },
  reports: {
    timeZone: {
      label: 'Tijdzone van rapporten',
      hint: 'Bepaalt waar een dag of maand begint. Bij een wijziging worden alle cijfers opnieuw berekend.',
    },
    minimumAnswers: {
      label: 'Antwoorden nodig voor een oordeel',
      hint: 'Daaronder wordt niemand gerangschikt en heet geen verandering een verandering. 30 is een goede regel.',
    },
    fields: {
      label: 'Ticketvelden in rapporten',
      hint: 'Vervolgkeuzelijsten en selectievakjes waarmee antwoorden te onderscheiden zijn, hoogstens vijf. Ze worden gelezen als een ticket wordt opgelost: van eerdere antwoorden is niets bekend.',
    },
    bands: {
      scheme: {
        label: 'Indeling',
        hint: 'Staat naast de NPS. Het zijn vuistregels waarover bronnen het oneens zijn; daarom staat erbij van wie ze zijn.',
      },
      bounds: {
        label: 'Waar uw klassen beginnen',
        hint: 'Oplopend, zoals 0, 50. De laagste klasse is alles onder het eerste getal.',
      },
    },
    industry: {
      label: 'Getoonde gepubliceerde cijfers',
      hint: 'Cijfers van anderen, elk met de bron erbij. Ze staan naast die van u, en er wordt niets uit afgeleid.',
    },
  },
  leads: {
    agents: {
      label: 'Agents',
      hint: 'Zien alle cijfers en opvolgingen. Beheerders zien die sowieso.',
    },
    groups: { label: 'Groepen', hint: 'Iedereen hierin is teamleider.' },
  },
});
