/** Every word of the participant's page that does not come from the study itself, in English. */
export const english = {
  // Getting in
  welcome: 'Welcome',
  welcomeText:
    'Next you will read what this study is about, and then decide whether you want to take part. You can leave at any time.',
  youNeed: 'What you need',
  needs: {
    quiet: 'A quiet place',
    sound: 'Headphones, or good loudspeakers',
    headphones: 'Headphones: there is a short test of them',
    screen: 'A screen on which you can see details well',
    browser: 'A browser in which you can hear sound',
  },
  heardAndSeen:
    'You will hear clips and look at pictures. The study is not suitable for you if you cannot hear or cannot see them.',
  onlyHeard:
    'You will hear clips. You need not see pictures, but the study is not suitable for you if you cannot hear the clips.',
  onlySeen:
    'You will look at pictures. You need not hear anything, but the study is not suitable for you if you cannot see them.',
  language: 'Language',
  start: 'Start',
  nothingYet: 'Opening this page has started nothing yet.',
  lost: 'The session that this browser remembered is no longer there. You can start a new one.',
  loading: 'Loading',

  // Previews by researchers
  preview: 'Preview.',
  previewText: 'Nothing here counts.',

  // Consent
  information: 'About this study',
  consent: 'Your consent',
  consentFallback: 'I have read the information above and agree to take part.',
  agree: 'Agree and go on',
  decline: 'I do not want to take part',
  tickFirst: 'Please tick the box if you want to take part.',

  // Questions
  demographics: 'About you',
  optional: 'optional',
  choose: 'Please choose',
  answerThis: 'Please answer this question.',
  aNumber: (min?: number | null, max?: number | null) =>
    min != null && max != null ? `Please enter a number from ${min} to ${max}.` : 'Please enter a number.',
  goOn: 'Go on',

  // Sound
  soundCheck: 'Can you hear this?',
  soundCheckText: 'Put on your headphones if you have some. Play the sound and set a volume that is comfortable.',
  playSound: 'Play the sound',
  playSoundAgain: 'Play it as often as you like.',
  heard: 'Yes, I can hear it',
  notHeard: 'I hear nothing',
  playFirst: 'Please play the sound first.',
  noSoundHelp: 'Things that usually help',
  noSoundTips: [
    'Turn up the volume of this device, and of your headphones if they have a control of their own.',
    'On a phone, switch off silent mode.',
    'Check that the sound goes to the right device, for example to your headphones and not to a screen.',
    'Check that this browser tab is not muted, then play the sound again.',
  ],

  volume: 'Volume of the clips',
  volumeIs: (percent: number) => `${percent} per cent`,
  volumeHow: 'As loud as somebody who speaks next to you. All clips of the study are about as loud as this one.',

  // Headphones
  headphones: 'A short test of your headphones',
  headphonesAgain: 'Once more, please',
  headphonesAgainText: 'That did not work out yet. Please check that you wear headphones, on both ears, and try again.',
  headphonesOn: 'It only works with headphones. Please put them on now, and do not change the volume from here on.',
  headphonesReady: 'I wear headphones',
  threeSounds: 'Listen to the three sounds',
  intervals: ['First', 'Second', 'Third'],
  loudness: {
    explained: (items: number) =>
      `You will hear three tones, ${items} times. Each time, say which of them is the quietest.`,
    question: 'Which tone was the quietest?',
  },
  huggins: {
    explained: (items: number) =>
      `You will hear three rushing noises, ${items} times. In one of the three there is a faint tone. Each time, say in which one.`,
    question: 'Which noise had a faint tone in it?',
  },

  // Instructions
  instructions: 'What you will do',
  example: 'An example',
  exampleN: (n: number) => `Example ${n}`,
  practiseAgain: 'Let us practise once more',
  practiseAgainText:
    'What the network decides is not easy to tell. Here is another round, with the same ones in another order.',
  begin: 'Begin',

  // Trials
  question: 'Which digit did the network recognise?',
  questionOther: 'What did the network recognise?',
  practice: 'Practice',
  mainPart: 'Main part',
  nOf: (n: number, total: number) => `${n} of ${total}`,
  progress: (done: number, total: number) => `${done} of ${total} answered`,
  progressLabel: 'Progress',
  yourAnswer: 'Your answer',
  secondChoice: 'And your second choice?',
  change: 'Change',
  confidence: 'How sure are you?',
  confidenceLevels: ['Guessed', 'Unsure', 'In between', 'Fairly sure', 'Certain'],
  next: 'Next',
  saving: 'Saving…',
  keys: (audio: boolean) => `Keys 0 to 9, Enter to go on${audio ? ', Space to play' : ''}`,
  listenFirst: (min: number) =>
    min > 1 ? `Please listen to the clip ${min} times first.` : 'Please listen to the clip first.',
  told: (answer: string) => `A short check that you are with us: this time, please choose ${answer}.`,
  answerFirst: 'Please choose your answer first.',
  secondFirst: 'Please choose your second choice first.',
  sureFirst: 'Please say how sure you are first.',

  // Stimulus
  listen: 'Listen to the clip',
  play: 'Play',
  playing: 'Playing…',
  played: (plays: number, max: number | null) => {
    const times = plays === 1 ? 'Played once.' : plays === 2 ? 'Played twice.' : `Played ${plays} times.`;
    if (max === null) {
      return plays === 0 ? 'You may listen as often as you like.' : `${times} You may listen again.`;
    }
    const left = max - plays;
    if (plays === 0) {
      return max === 1 ? 'You can listen once.' : `You can listen up to ${max} times.`;
    }
    return left <= 0 ? times : `${times} You may listen ${left === 1 ? 'once' : `${left} times`} more.`;
  },
  picture: (seconds: number) =>
    `Picture of the clip, ${Number(seconds.toFixed(2))} ${seconds === 1 ? 'second' : 'seconds'} long`,
  spokeFor: 'spoke for the decision',
  spokeAgainst: 'spoke against it',
  getsReady: 'The clip is getting ready…',
  notLoaded: 'The clip could not be loaded. Nothing is lost. Please check your connection and try again.',
  undecodable:
    'This browser cannot play the clip. Nothing is lost. Please try again, or open the link in another browser.',
  soundLocked: 'The browser did not let the sound start. Nothing is lost. Please press play again.',
  soundInterrupted: 'The sound was interrupted. Nothing is lost. Please press play again.',
  noDevice:
    'This device does not seem to have any sound output. Connect headphones or loudspeakers, then press play again.',
  tryAgain: 'Try again',

  // Feedback in practice
  networkRecognised: 'The network recognised',
  youSaid: 'You said',

  // Break
  breakTitle: 'Time for a short break',
  partDone: (done: number, total: number) => `Part ${done} of ${total} is done.`,
  breakText: 'Rest your eyes and ears for a moment. Go on whenever you are ready.',
  restLeft: 'left of your break. You may go on earlier.',
  restOver: 'The break is over. Go on whenever you are ready.',

  // The end
  result: 'How often you and the network agreed',
  agreed: (agreed: number, answered: number) =>
    `In ${agreed} of ${answered} you said what the network had decided (${Math.round((100 * agreed) / Math.max(1, answered))}%).`,
  preferNotToSay: 'I prefer not to say',
  debriefing: 'Almost done',
  finish: 'Finish',
  thanks: 'Thank you!',
  allSaved: 'You have finished the study, and all your answers are saved.',
  code: 'Your completion code',
  copy: 'Copy',
  copied: 'Copied',
  back: 'Return to where you came from',
  mayClose: 'You may close this page now.',
  anotherPerson: 'Someone else takes part on this device',
  withdrawn: 'You have left the study',
  withdrawnText:
    'Everything that you had answered is erased. Thank you for your interest. You may close this page now.',
  startAgain: 'Start again from the beginning',
  screenedOut: 'Thank you for your interest',
  screenedOutBecause: {
    headphones: 'This study needs headphones, and the test did not find any. That says nothing about your hearing.',
    practice: 'The practice shows that this kind of task does not suit everybody. Thank you for trying.',
    attention: 'The study ends here because checks along the way were not answered as asked.',
  },

  // Leaving
  leave: 'Leave the study',
  leaveTitle: 'Do you want to leave the study?',
  leaveText: 'If you leave, all your answers so far are erased. This cannot be undone.',
  leaveNot: 'If you only need a pause, just close this page: the same link goes on where you were.',
  stay: 'Stay',
  leaveNow: 'Leave and erase my answers',

  // Trouble
  unavailable: {
    'preview-over': {
      heading: 'This preview is over',
      text: 'It has ended, or the study was changed since. Open a new one from the study\u2019s page in Earshot.',
    },
    unknown: {
      heading: 'There is no study here',
      text: 'Please check that the link is complete, or ask the people who sent it to you.',
    },
    closed: {
      heading: 'This study takes no new participants',
      text: 'It is over. Thank you for your interest.',
    },
    paused: {
      heading: 'This study is having a pause',
      text: 'Please come back later with the same link. It will go on.',
    },
    full: {
      heading: 'This study has all the participants it needs',
      text: 'Thank you for your interest. A place may become free again, so you are welcome to try later.',
    },
    'link-used': {
      heading: 'This link was used already',
      text: 'It works once. If it was you who started with it, please go on in the browser in which you started.',
    },
    'link-needed': {
      heading: 'This study needs a personal link',
      text: 'Please open the link that was sent to you, or ask the people who run the study for one.',
    },
    'link-unknown': {
      heading: 'This link is not complete',
      text: 'Please copy the whole link, to its last letter, or ask the people who sent it to you.',
    },
  },
  elsewhere: 'This study is open in another tab',
  elsewhereText: 'You can only go on in one place at a time. Nothing is lost.',
  goOnHere: 'Go on here',
  trouble: 'Something went wrong',
  troubleText: 'Nothing is lost: everything up to here is saved.',
  reload: 'Go on',
  waitingAnswer:
    'No connection. Your answer is kept in this browser and will be sent as soon as the connection is back.',
  waiting: 'No connection. Nothing is lost. The page goes on as soon as the connection is back.',
};
