import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `${host} से आपका टिकट माँगा जा रहा है`,
    asks: 'आपके टिकट देने वाला सर्वर पूछता है कि आप कौन हैं:',
    refused: (host: string) =>
      `यह टिकट ${host} ने दिया था। दोबारा कोशिश करें; अगर ऐसा ही रहे, तो अपने एडमिन को बताएँ।`,
    nameHelp:
      'मीटिंग में दूसरों को दिखता है। यह सिर्फ़ उस मीटिंग के सर्वर को भेजा जाता है जिसमें आप शामिल होते हैं, और आपका टिकट देने वाले सर्वर को।',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `आपके टिकट देने वाले ${about} तक नहीं पहुँचा जा सका।`,
      todo: 'नेटवर्क और अपने संगठन का VPN जाँचें, फिर दोबारा कोशिश करें।',
    },
    'ticket-address-too-slow': {
      happened: (about) => `आपके टिकट देने वाले ${about} ने समय पर जवाब नहीं दिया।`,
      todo: 'नेटवर्क जाँचें, फिर दोबारा कोशिश करें।',
    },
    'ticket-address-insecure': {
      happened: (about) => `आपके टिकट देने वाले ${about} से कनेक्शन सुरक्षित नहीं है।`,
      todo: 'उसे कुछ नहीं भेजा गया। अपने एडमिन को बताएँ कि उसका प्रमाणपत्र ठीक नहीं है।',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about} साइन इन करने के बाद ही टिकट देता है।`,
      todo: 'दोबारा कोशिश करें और अपने संगठन के बताए तरीक़े से साइन इन करें।',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about} आपको इस मीटिंग का टिकट नहीं देता।`,
      todo: 'अपने एडमिन से पूछें कि क्या आप शामिल हो सकते हैं।',
    },
    'ticket-address-busy': {
      happened: (about) => `${about} अभी और टिकट नहीं दे रहा है।`,
      todo: 'कुछ मिनट बाद दोबारा कोशिश करें।',
    },
    'ticket-address-error': {
      happened: (about) => `आपके टिकट देने वाले ${about} में कोई समस्या है।`,
      todo: 'एक मिनट बाद दोबारा कोशिश करें। अगर ऐसा ही रहे, तो अपने एडमिन को बताएँ।',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about} ने जो जवाब दिया, वह टिकट नहीं है।`,
      todo: 'अपने एडमिन को बताएँ कि टिकटों का पता ग़लत हो सकता है।',
    },
    'ticket-address-other-room': {
      happened: (about) => `${about} ने आपको ऐसा टिकट दिया जो सिर्फ़ इस मीटिंग के लिए नहीं है।`,
      todo: 'उसका इस्तेमाल नहीं हुआ। अपने एडमिन को बताएँ।',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about} ने आपको ऐसा टिकट दिया जो अभी मान्य नहीं है।`,
      todo: 'दोबारा कोशिश करें। अगर ऐसा ही रहे, तो अपने एडमिन को बताएँ कि उस सर्वर की घड़ी ग़लत हो सकती है।',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about} ने आपको ऐसा टिकट दिया जो इस मीटिंग से मेल नहीं खाता।`,
      todo: 'उसका इस्तेमाल नहीं हुआ। अपने एडमिन को बताएँ।',
    },
  },
};
