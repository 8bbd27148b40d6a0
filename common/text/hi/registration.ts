import type { registrationText as source } from '../en/registration.ts';

const problem: (typeof source)['registration']['problem'] = {
  'by-package': {
    happened: 'एक पैकेज Parlour को पहले ही सबके लिए जोड़ चुका है।',
    todo: 'उसी Parlour का इस्तेमाल करें, या पहले पैकेज हटाएँ।',
  },
  'foreign-entry': {
    happened: 'parlour.desktop नाम की एक मेनू प्रविष्टि मौजूद है जिसे Parlour ने नहीं लिखा।',
    todo: 'उसे अपने होम फ़ोल्डर के .local/share/applications से हटाकर कहीं और रखें, फिर कोशिश करें।',
  },
  'no-xdg-mime': {
    happened: 'इस सिस्टम में xdg-mime नहीं है, जिससे लिंक के लिए प्रोग्राम चुने जाते हैं।',
    todo: 'xdg-utils पैकेज इंस्टॉल करें, फिर कोशिश करें।',
  },
  'not-written': {
    happened: 'आपके होम फ़ोल्डर में सब कुछ लिखा नहीं जा सका।',
    todo: 'देखें कि डिस्क में जगह है और आपको लिखने की अनुमति है, फिर कोशिश करें।',
  },
};

/** What opens link files, Parlour in this person’s menu, and what that menu says of it. */
export const registrationText: typeof source = {
  registration: {
    files: {
      ours: '.meeting फ़ाइलें Parlour में खुलती हैं।',
      theirs: (program: string) => `.meeting फ़ाइलें ${program} में खुलती हैं।`,
      nobody: '.meeting फ़ाइलें कोई प्रोग्राम नहीं खोलता।',
      someone: 'सिस्टम नहीं बताता कि .meeting फ़ाइलें किसमें खुलती हैं।',
      claim: '.meeting फ़ाइलें Parlour में खोलें',
      decides:
        'यह सिस्टम की अपनी सेटिंग से तय होता है। वहाँ “डिफ़ॉल्ट ऐप” ढूँढें और .meeting फ़ाइलों के लिए Parlour चुनें।',
    },
    none: 'Parlour अभी इस कंप्यूटर के मेनू में नहीं है। जोड़ने से केवल आपकी अपनी सेटिंग बदलती है, और इसे वापस लिया जा सकता है।',
    installed: 'Parlour आपके मेनू में है, और लिंक और .meeting फ़ाइलों के लिए दर्ज है।',
    system: 'एक पैकेज ने इस कंप्यूटर पर सबके लिए Parlour इंस्टॉल किया है।',
    elsewhere:
      'आपका मेनू और आपके लिंक किसी और जगह का Parlour चलाते हैं। अगर उसकी जगह बदली गई है, तो उसे फिर से जोड़ें।',
    add: 'Parlour को इस कंप्यूटर के मेनू और लिंक में जोड़ें',
    addAgain: 'फिर से जोड़ें',
    takeAway: 'वापस हटाएँ',
    problem,
  },
  menuEntry: {
    comment: 'अपनी पसंद के सर्वर पर Jitsi मीटिंग',
    newMeeting: 'नई मीटिंग',
    settings: 'सेटिंग',
    file: 'Parlour मीटिंग',
  },
};
