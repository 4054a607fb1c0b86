import type { Words } from './words.types.ts';

/** What German customers and their agents write. */
export const de: Words = {
  topics: {
    advice: {
      subjects: ['Welche Größe beim {product}?', 'Ist {product} das Richtige für uns?', 'Wahl zwischen zweien'],
      asks: [
        'Ich liege beim {product} zwischen zwei Größen. Welche würden Sie nehmen?',
        'Wir wandern im September eine Woche. Ist {product} warm genug?',
      ],
      replies: [
        'Nehmen Sie die größere: Der Schnitt ist eng, und darunter soll noch eine dicke Schicht passen.',
        'Ja, mit etwas Trockenem für den Abend. Ich war damit selbst schon weiter im Norden.',
      ],
      promoter: [
        '{agent} hat die richtigen Fragen gestellt, und {product} passt genau.',
        'Ehrlich beraten: Mir wurde vom teureren Modell abgeraten.',
        'Man merkt, dass {agent} selbst im Zelt geschlafen hat.',
        'Besser beraten als in jedem Laden in der Stadt.',
        'Schnelle Antwort, klare Empfehlung, kein Verkaufsgerede.',
      ],
      passive: [
        'Gute Beratung, aber es brauchte drei Mails.',
        'Hilfreich. Ein Foto, wie {product} sitzt, hätte es leichter gemacht.',
        'Freundlich, am Ende musste ich aber doch selbst entscheiden.',
      ],
      detractor: [
        'Mir wurde gesagt, {product} werde passen. Passt nicht, und die Rücksendung zahle ich.',
        'Die Antwort war von der Produktseite kopiert. Die kann ich selbst lesen.',
        'Zwei Leute, zwei verschiedene Auskünfte zur Größe.',
      ],
    },
    delivery: {
      subjects: ['Wo ist Bestellung {order}?', 'Paket angeblich zugestellt', 'Falsche Abholstelle'],
      asks: [
        'Bestellung {order} sollte vor {days} Tagen hier sein. In der Sendungsverfolgung bewegt sich nichts.',
        'Laut Paketdienst wurde zugestellt. Hier hat niemand etwas gesehen.',
      ],
      replies: [
        'Ich habe beim Paketdienst angerufen: Es liegt im Depot und wird morgen früh zugestellt.',
        'Das tut mir leid. Heute geht ein neues Paket raus, auf das alte müssen Sie nicht warten.',
      ],
      promoter: [
        'Paket verloren, zwei Tage später stand ein neues vor der Tür. So geht das.',
        '{agent} hat für mich beim Paketdienst angerufen und sich wieder gemeldet. Toll.',
        'Sofort erfahren, wo es ist und wann es kommt. Und es kam.',
        'Schnelle Lieferung und ein echter Mensch am anderen Ende.',
      ],
      passive: [
        'Es kam am Ende an, und {agent} war nett.',
        'Geklärt, aber das hätte auch die Sendungsverfolgung sagen können.',
        'In Ordnung. Ein Tag zu spät, kein Drama.',
      ],
      detractor: [
        '{days} Tage zu spät, und ich musste dreimal nachfragen.',
        '{product} kam nach der Reise an, für die es gedacht war.',
        'Sie schieben es auf den Paketdienst, der auf Sie. Ich will nur mein Paket.',
        'Für Freitag versprochen, am Mittwoch darauf gekommen.',
      ],
    },
    refund: {
      subjects: ['Erstattung zu Bestellung {order}', '{product} zurückgeschickt, kein Geld', 'Wie schicke ich das zurück?'],
      asks: [
        'Ich habe {product} vor {days} Tagen zurückgeschickt. Wann bekomme ich mein Geld?',
        '{product} ist zu klein. Wie läuft die Rücksendung?',
      ],
      replies: [
        'Die Rücksendung ist gebucht, das Geld ist heute raus. Die Bank braucht zwei bis drei Tage.',
        'Drucken Sie bitte das Etikett im Anhang aus, jede Abholstelle nimmt das Paket an.',
      ],
      promoter: [
        'Montag zurückgeschickt, Donnerstag das Geld auf dem Konto. Ohne Rückfragen.',
        'Die einfachste Rücksendung, die ich je hatte.',
        '{agent} hat erstattet, bevor das Paket überhaupt da war.',
      ],
      passive: [
        'Hat geklappt, aber wer hat noch einen Drucker?',
        'Das Geld kam, etwas langsamer als erhofft.',
        'In Ordnung. Das Etikett war schwer zu finden.',
      ],
      detractor: [
        'Drei Wochen für eine Erstattung gehen gar nicht.',
        'Niemand konnte mir sagen, wo mein Geld ist.',
        'Ich musste das Porto für fehlerhafte Ware selbst zahlen.',
        'Ich habe denselben Beleg jetzt {days} Mal geschickt.',
      ],
    },
    repair: {
      subjects: ['Reißverschluss am {product} defekt', 'Lässt sich das noch reparieren?', 'Naht aufgegangen'],
      asks: [
        'Der Reißverschluss an meinem {product} ist nach vier Jahren hin. Können Sie das richten?',
        'Am {product} ist eine Naht aufgegangen. Ist das ein Garantiefall?',
      ],
      replies: [
        'Können wir. Schicken Sie es ein, in zwei Wochen haben Sie es zurück.',
        'Fünf Jahre Garantie, das ist also abgedeckt. Das Etikett ist unterwegs.',
      ],
      promoter: [
        'Mein altes Stück kam zurück wie neu. Ich kaufe keine andere Marke mehr.',
        'Repariert zum Preis eines Kaffees. Wer macht das sonst?',
        'Wegen der Werkstatt bleibe ich bei Ihnen.',
        '{agent} und die Leute in Aarhus sind Helden.',
      ],
      passive: [
        'Saubere Arbeit, aber zwei Wochen sind in der Saison lang.',
        'Die Reparatur hält. Nur die Farbe des Garns stimmt nicht ganz.',
        'Gut gemacht, unterwegs habe ich wenig gehört.',
      ],
      detractor: [
        'Nach {days} Tagen Warten kam es mit demselben Fehler zurück.',
        'Fünf Jahre Garantie, und dann ist es plötzlich "normaler Verschleiß".',
        'Lag wochenlang in der Werkstatt, bevor jemand hingeschaut hat.',
      ],
    },
    order: {
      subjects: ['Bestellung {order} ändern', 'Gutschein funktioniert nicht', 'Anmeldung geht nicht'],
      asks: [
        'Kann ich in Bestellung {order} noch die Farbe ändern?',
        'Der Code aus Ihrem Newsletter wird an der Kasse abgelehnt.',
      ],
      replies: [
        'Gerade noch rechtzeitig: geändert, die neue Bestätigung kommt gleich.',
        'Er galt nur für nicht reduzierte Ware. Ich habe ihn von Hand abgezogen.',
      ],
      promoter: [
        'In fünf Minuten geändert. Beeindruckend.',
        '{agent} hat mir den Rabatt trotz abgelaufenem Code gegeben.',
        'Einfache Frage, einfache Antwort, fertig.',
        'Nette Leute, und sie antworten sogar am Sonntag.',
      ],
      passive: [
        'Gelöst, aber das sollte auf der Website selbst gehen.',
        'Gut, nur könnte die Kasse sagen, was nicht stimmt.',
      ],
      detractor: [
        'Ihre Website verliert jedes Mal den Warenkorb, und der Service kann nichts machen.',
        'Falsche Farbe geliefert, obwohl die Änderung zugesagt war.',
        'Ein Code, der für nichts gilt, ist kein Rabatt.',
      ],
    },
    business: {
      subjects: ['Rechnung für unseren Verein', 'Angebot über 24 {product}', 'Nettopreise sind weg'],
      asks: [
        'Wir brauchen vor dem Lager 24 {product}. Geht ein Angebot mit 30 Tagen Ziel?',
        'Auf der Rechnung fehlt unsere Bestellnummer, die Buchhaltung schickt sie zurück.',
      ],
      replies: [
        'Das Angebot liegt bei. Nach Ihrer Vereinbarung ist die Fracht enthalten.',
        'Hier noch einmal mit Nummer. Für die nächsten habe ich sie hinterlegt.',
      ],
      promoter: [
        '{agent} kennt unseren Verein und denkt mit. Ein echter Partner.',
        'Angebot innerhalb einer Stunde, Lieferung in derselben Woche.',
        'Zwölf {product}, alle richtig, alle pünktlich.',
      ],
      passive: [
        'Gute Konditionen, langsamer Papierkram.',
        'Zuverlässig, aber ein fester Ansprechpartner wäre schön.',
      ],
      detractor: [
        'Dritte Rechnung ohne unsere Nummer. Die Buchhaltung ist begeistert.',
        'Die Hälfte der {product} kam, als das Lager schon lief.',
        'Als Händler wartet man nicht {days} Tage auf einen Preis.',
      ],
    },
    soles: {
      subjects: ['Sohle am Kebne abgelöst', 'Kebne fallen auseinander', 'Rückruf der Kebne?'],
      asks: [
        'Am zweiten Tag am Berg hat sich die Sohle meiner Kebne gelöst. Heim ging es mit Klebeband.',
        'Ich habe von den Sohlen der Kebne gelesen. Meine sind aus derselben Charge. Und nun?',
      ],
      replies: [
        'Das tut mir sehr leid. Der Kleber einer Charge ist fehlerhaft, Sie bekommen neue oder Ihr Geld zurück.',
        'Bitte nicht auf Tour tragen. Das Etikett ist unterwegs, neue Schuhe gehen am Montag raus.',
      ],
      promoter: [
        'Eine schlechte Charge kann passieren. Neue Schuhe in zwei Tagen und eine ehrliche Entschuldigung.',
        '{agent} hat sogar mein Taxi ins Tal bezahlt. Respekt.',
      ],
      passive: ['Die Schuhe waren schlecht, die Hilfe gut.', 'Neue sind da. Mal sehen, wie lange die halten.'],
      detractor: [
        'Die Sohle ging mitten im Nirgendwo ab. Das ist gefährlich.',
        'Sie wussten vom Kleber und haben weiterverkauft.',
        'Schuhe für 290 Euro, die zwei Tage halten.',
        'Erst sollte ich selbst schuld sein. Dann stand es in der Zeitung.',
      ],
    },
  },
  waited: [
    '{minutes} Minuten im Chat gewartet, dann wurde er geschlossen.',
    'Dort steht "einen Moment". Der Moment dauerte {minutes} Minuten.',
    'Nummer 14 in der Schlange, und das erfährt man erst, wenn alles getippt ist.',
    'Der Chat antwortete, als ich die Lösung schon selbst gefunden hatte.',
    'Alles zweimal erklärt, zwei Leuten im selben Chat.',
    'Früher ging es schnell. Jetzt ist der Chat ein Wartezimmer.',
  ],
  besides: {
    promoter: ['Danke!', 'Weiter so.', 'Schon weiterempfohlen.', 'Zehn von zehn.', 'Seit Jahren zufrieden.'],
    passive: ['Sonst gut.', 'Nichts Besonderes, nichts falsch.', 'Immer noch ein guter Laden.'],
    mild: ['Sie waren schon besser.', 'Die Leute sind nett, das System ist es nicht.', 'Hoffentlich klappt es nächstes Mal.'],
    angry: ['Nie wieder.', 'Ich möchte von jemandem mit Verantwortung angerufen werden.', 'Das war meine letzte Bestellung.', 'Ich bin wirklich enttäuscht.'],
  },
  ends: {
    well: ['Perfekt, vielen Dank!', 'Super, das ging schnell.', 'Danke, alles klar.'],
    badly: ['Letztes Mal hieß es noch anders.', 'Ich soll also wieder nur warten?', 'Na gut. Zufrieden bin ich nicht.'],
  },
}; // prettier-ignore
