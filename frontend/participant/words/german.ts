import type { Words } from './words.js';

/** The same in German. */
export const german: Words = {
  // Getting in
  welcome: 'Willkommen',
  welcomeText:
    'Als Nächstes lesen Sie, worum es in dieser Studie geht, und entscheiden dann, ob Sie teilnehmen möchten. Sie können jederzeit aufhören.',
  youNeed: 'Was Sie brauchen',
  needs: {
    quiet: 'Einen ruhigen Ort',
    sound: 'Kopfhörer oder gute Lautsprecher',
    headphones: 'Kopfhörer: Sie werden kurz geprüft',
    screen: 'Einen Bildschirm, auf dem Sie Einzelheiten gut sehen',
    browser: 'Einen Browser, in dem Sie Ton hören können',
  },
  heardAndSeen:
    'Sie werden Klänge hören und Bilder ansehen. Die Studie ist für Sie nicht geeignet, wenn Sie sie nicht hören oder nicht sehen können.',
  onlyHeard:
    'Sie werden Klänge hören. Bilder müssen Sie nicht sehen; die Studie ist aber nicht geeignet, wenn Sie die Klänge nicht hören können.',
  onlySeen:
    'Sie werden Bilder ansehen. Hören müssen Sie nichts; die Studie ist aber nicht geeignet, wenn Sie die Bilder nicht sehen können.',
  language: 'Sprache',
  start: 'Beginnen',
  nothingYet: 'Dass Sie diese Seite geöffnet haben, hat noch nichts ausgelöst.',
  lost: 'Die Teilnahme, die sich dieser Browser gemerkt hatte, gibt es nicht mehr. Sie können eine neue beginnen.',
  loading: 'Wird geladen',

  // Previews by researchers
  preview: 'Vorschau.',
  previewText: 'Hier zählt nichts.',

  // Consent
  information: 'Über diese Studie',
  consent: 'Ihre Einwilligung',
  consentFallback: 'Ich habe die Informationen oben gelesen und willige in die Teilnahme ein.',
  agree: 'Einwilligen und weiter',
  decline: 'Ich möchte nicht teilnehmen',
  tickFirst: 'Bitte setzen Sie das Häkchen, wenn Sie teilnehmen möchten.',

  // Questions
  demographics: 'Über Sie',
  optional: 'freiwillig',
  choose: 'Bitte wählen',
  answerThis: 'Bitte beantworten Sie diese Frage.',
  aNumber: (min?: number | null, max?: number | null) =>
    min != null && max != null
      ? `Bitte geben Sie eine Zahl von ${min} bis ${max} ein.`
      : 'Bitte geben Sie eine Zahl ein.',
  goOn: 'Weiter',

  // Sound
  soundCheck: 'Hören Sie das?',
  soundCheckText:
    'Setzen Sie Kopfhörer auf, wenn Sie welche haben. Spielen Sie den Ton ab und stellen Sie eine angenehme Lautstärke ein.',
  playSound: 'Den Ton abspielen',
  playSoundAgain: 'So oft Sie möchten.',
  heard: 'Ja, ich höre ihn',
  notHeard: 'Ich höre nichts',
  playFirst: 'Bitte spielen Sie zuerst den Ton ab.',
  noSoundHelp: 'Was meistens hilft',
  noSoundTips: [
    'Stellen Sie dieses Gerät lauter, und auch Ihre Kopfhörer, wenn sie einen eigenen Regler haben.',
    'Schalten Sie bei einem Telefon den Stummmodus aus.',
    'Prüfen Sie, ob der Ton aus dem richtigen Gerät kommt, zum Beispiel aus den Kopfhörern und nicht aus einem Bildschirm.',
    'Prüfen Sie, ob dieser Tab des Browsers stummgeschaltet ist, und spielen Sie den Ton dann noch einmal ab.',
  ],

  volume: 'Lautstärke der Klänge',
  volumeIs: (percent: number) => `${percent} Prozent`,
  volumeHow: 'So laut wie jemand, der neben Ihnen spricht. Alle Klänge der Studie sind etwa so laut wie dieser.',

  // Headphones
  headphones: 'Ein kurzer Test Ihrer Kopfhörer',
  headphonesAgain: 'Bitte noch einmal',
  headphonesAgainText:
    'Das hat noch nicht geklappt. Bitte prüfen Sie, ob Sie die Kopfhörer auf beiden Ohren tragen, und versuchen Sie es noch einmal.',
  headphonesOn:
    'Er gelingt nur mit Kopfhörern. Bitte setzen Sie sie jetzt auf und ändern Sie ab hier die Lautstärke nicht mehr.',
  headphonesReady: 'Ich trage Kopfhörer',
  threeSounds: 'Hören Sie die drei Klänge',
  intervals: ['Der erste', 'Der zweite', 'Der dritte'],
  loudness: {
    explained: (items: number) =>
      `Sie hören ${items}‑mal drei Töne. Sagen Sie jedes Mal, welcher davon der leiseste ist.`,
    question: 'Welcher Ton war der leiseste?',
  },
  huggins: {
    explained: (items: number) =>
      `Sie hören ${items}‑mal drei Rauschen. In einem der drei ist ein schwacher Ton. Sagen Sie jedes Mal, in welchem.`,
    question: 'In welchem Rauschen war ein schwacher Ton?',
  },

  // Instructions
  instructions: 'Was Sie tun werden',
  example: 'Ein Beispiel',
  exampleN: (n: number) => `Beispiel ${n}`,
  practiseAgain: 'Üben wir noch einmal',
  practiseAgainText:
    'Was das Netz entscheidet, ist nicht leicht zu erkennen. Hier kommt noch eine Runde, mit denselben in anderer Reihenfolge.',
  begin: 'Los geht’s',

  // Trials
  question: 'Welche Ziffer hat das Netz erkannt?',
  questionOther: 'Was hat das Netz erkannt?',
  practice: 'Übung',
  mainPart: 'Hauptteil',
  nOf: (n: number, total: number) => `${n} von ${total}`,
  progress: (done: number, total: number) => `${done} von ${total} beantwortet`,
  progressLabel: 'Fortschritt',
  yourAnswer: 'Ihre Antwort',
  secondChoice: 'Und Ihre zweite Wahl?',
  change: 'Ändern',
  confidence: 'Wie sicher sind Sie?',
  confidenceLevels: ['Geraten', 'Unsicher', 'Mittel', 'Recht sicher', 'Sicher'],
  next: 'Weiter',
  saving: 'Wird gespeichert …',
  keys: (audio: boolean) => `Tasten 0 bis 9, Eingabetaste für weiter${audio ? ', Leertaste zum Abspielen' : ''}`,
  listenFirst: (min: number) =>
    min > 1 ? `Bitte hören Sie sich den Klang zuerst ${min}‑mal an.` : 'Bitte hören Sie sich den Klang zuerst an.',
  told: (answer: string) => `Kurz geprüft, ob Sie dabei sind: Bitte wählen Sie diesmal ${answer}.`,
  answerFirst: 'Bitte wählen Sie zuerst Ihre Antwort.',
  secondFirst: 'Bitte wählen Sie zuerst Ihre zweite Wahl.',
  sureFirst: 'Bitte sagen Sie zuerst, wie sicher Sie sind.',

  // Stimulus
  listen: 'Hören Sie den Klang',
  play: 'Abspielen',
  playing: 'Läuft …',
  played: (plays: number, max: number | null) => {
    const times = plays === 1 ? 'Einmal abgespielt.' : plays === 2 ? 'Zweimal abgespielt.' : `${plays}‑mal abgespielt.`;
    if (max === null) {
      return plays === 0
        ? 'Sie können ihn so oft hören, wie Sie möchten.'
        : `${times} Sie können ihn noch einmal hören.`;
    }
    const left = max - plays;
    if (plays === 0) {
      return max === 1 ? 'Sie können ihn einmal hören.' : `Sie können ihn bis zu ${max}‑mal hören.`;
    }
    return left <= 0 ? times : `${times} Sie können ihn noch ${left === 1 ? 'einmal' : `${left}‑mal`} hören.`;
  },
  picture: (seconds: number) =>
    `Bild des Klangs, ${Number(seconds.toFixed(2)).toLocaleString('de')} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} lang`,
  spokeFor: 'sprach dafür',
  spokeAgainst: 'sprach dagegen',
  getsReady: 'Der Klang wird vorbereitet …',
  notLoaded:
    'Der Klang konnte nicht geladen werden. Nichts ist verloren. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  undecodable:
    'Dieser Browser kann den Klang nicht abspielen. Nichts ist verloren. Bitte versuchen Sie es noch einmal, oder öffnen Sie den Link in einem anderen Browser.',
  soundLocked:
    'Der Browser hat den Ton nicht starten lassen. Nichts ist verloren. Bitte drücken Sie noch einmal auf Abspielen.',
  soundInterrupted: 'Der Ton wurde unterbrochen. Nichts ist verloren. Bitte drücken Sie noch einmal auf Abspielen.',
  noDevice:
    'Dieses Gerät scheint keinen Ton ausgeben zu können. Schließen Sie Kopfhörer oder Lautsprecher an und drücken Sie noch einmal auf Abspielen.',
  tryAgain: 'Noch einmal versuchen',

  // Feedback in practice
  networkRecognised: 'Das Netz erkannte',
  youSaid: 'Sie sagten',

  // Break
  breakTitle: 'Zeit für eine kurze Pause',
  partDone: (done: number, total: number) => `Teil ${done} von ${total} ist geschafft.`,
  breakText: 'Gönnen Sie Augen und Ohren einen Moment Ruhe. Machen Sie weiter, wann immer Sie so weit sind.',
  restLeft: 'bleiben von Ihrer Pause. Sie dürfen auch früher weitermachen.',
  restOver: 'Die Pause ist vorbei. Machen Sie weiter, wann immer Sie so weit sind.',

  // The end
  result: 'Wie oft Sie und das Netz übereinstimmten',
  agreed: (agreed: number, answered: number) =>
    `In ${agreed} von ${answered} Fällen sagten Sie, was das Netz entschieden hatte (${Math.round((100 * agreed) / Math.max(1, answered))} %).`,
  preferNotToSay: 'Möchte ich nicht sagen',
  debriefing: 'Fast geschafft',
  finish: 'Abschließen',
  thanks: 'Vielen Dank!',
  allSaved: 'Sie haben die Studie abgeschlossen, und alle Ihre Antworten sind gespeichert.',
  code: 'Ihr Abschlusscode',
  copy: 'Kopieren',
  copied: 'Kopiert',
  back: 'Zurück, woher Sie kamen',
  mayClose: 'Sie können diese Seite jetzt schließen.',
  anotherPerson: 'Jemand anderes nimmt an diesem Gerät teil',
  withdrawn: 'Sie haben die Studie verlassen',
  withdrawnText:
    'Alles, was Sie geantwortet hatten, ist gelöscht. Danke für Ihr Interesse. Sie können diese Seite jetzt schließen.',
  startAgain: 'Noch einmal von vorn beginnen',
  screenedOut: 'Danke für Ihr Interesse',
  screenedOutBecause: {
    headphones: 'Diese Studie braucht Kopfhörer, und der Test hat keine gefunden. Über Ihr Gehör sagt das nichts.',
    practice: 'Die Übung zeigt, dass diese Art von Aufgabe nicht allen liegt. Danke, dass Sie es versucht haben.',
    attention: 'Die Studie endet hier, weil Prüfungen unterwegs nicht wie erbeten beantwortet wurden.',
  },

  // Leaving
  leave: 'Die Studie verlassen',
  leaveTitle: 'Möchten Sie die Studie verlassen?',
  leaveText:
    'Wenn Sie sie verlassen, werden alle Ihre bisherigen Antworten gelöscht. Das lässt sich nicht rückgängig machen.',
  leaveNot:
    'Wenn Sie nur eine Pause brauchen, schließen Sie einfach diese Seite: Derselbe Link führt dorthin zurück, wo Sie waren.',
  stay: 'Bleiben',
  leaveNow: 'Verlassen und meine Antworten löschen',

  // Trouble
  unavailable: {
    'preview-over': {
      heading: 'Diese Vorschau ist zu Ende',
      text: 'Sie ist beendet, oder die Studie wurde inzwischen geändert. Öffnen Sie eine neue Vorschau auf der Seite der Studie in Earshot.',
    },
    unknown: {
      heading: 'Hier gibt es keine Studie',
      text: 'Bitte prüfen Sie, ob der Link vollständig ist, oder fragen Sie die Personen, die ihn Ihnen geschickt haben.',
    },
    closed: {
      heading: 'Diese Studie nimmt niemanden mehr auf',
      text: 'Sie ist vorbei. Danke für Ihr Interesse.',
    },
    paused: {
      heading: 'Diese Studie macht gerade eine Pause',
      text: 'Bitte kommen Sie später mit demselben Link wieder. Es geht weiter.',
    },
    full: {
      heading: 'An dieser Studie nehmen schon genug Menschen teil',
      text: 'Danke für Ihr Interesse. Vielleicht wird wieder ein Platz frei; versuchen Sie es gern später noch einmal.',
    },
    'link-used': {
      heading: 'Dieser Link wurde schon benutzt',
      text: 'Er gilt einmal. Wenn Sie selbst damit begonnen haben, machen Sie bitte in dem Browser weiter, in dem Sie begonnen haben.',
    },
    'link-needed': {
      heading: 'Diese Studie braucht einen persönlichen Link',
      text: 'Bitte öffnen Sie den Link, der Ihnen geschickt wurde, oder fragen Sie die Personen, die die Studie durchführen.',
    },
    'link-unknown': {
      heading: 'Dieser Link ist nicht vollständig',
      text: 'Bitte kopieren Sie den ganzen Link bis zum letzten Zeichen, oder fragen Sie die Personen, die ihn Ihnen geschickt haben.',
    },
  },
  elsewhere: 'Diese Studie ist in einem anderen Tab geöffnet',
  elsewhereText: 'Sie können immer nur an einer Stelle weitermachen. Nichts ist verloren.',
  goOnHere: 'Hier weitermachen',
  trouble: 'Etwas ist schiefgegangen',
  troubleText: 'Nichts ist verloren: Alles bis hierher ist gespeichert.',
  reload: 'Weiter',
  waitingAnswer:
    'Keine Verbindung. Ihre Antwort ist in diesem Browser aufgehoben und wird gesendet, sobald die Verbindung wieder da ist.',
  waiting: 'Keine Verbindung. Nichts ist verloren. Die Seite macht weiter, sobald die Verbindung wieder da ist.',
};
