import type { ticketAddressText as source } from '../en/ticket-address.ts';

/** Tickets that an organisation hands out. */
export const ticketAddressText: typeof source = {
  ticketAddress: {
    asking: (host: string) => `${host}にチケットを要求中`,
    asks: 'チケットを発行するサーバーがサインインを求めています：',
    refused: (host: string) =>
      `このチケットは${host}が発行しました。もう一度試し、変わらない場合は管理者に伝えてください。`,
    nameHelp:
      '会議のほかの参加者に表示されます。参加する会議のサーバーと、チケットを発行するサーバーにだけ送信されます。',
  },
  ticketAddressProblem: {
    'ticket-address-unreachable': {
      happened: (about) => `チケットを発行する${about}に接続できませんでした。`,
      todo: 'ネットワークと組織のVPNを確認してから、もう一度試してください。',
    },
    'ticket-address-too-slow': {
      happened: (about) => `チケットを発行する${about}から時間内に応答がありませんでした。`,
      todo: 'ネットワークを確認してから、もう一度試してください。',
    },
    'ticket-address-insecure': {
      happened: (about) => `チケットを発行する${about}への接続は安全ではありません。`,
      todo: '何も送信していません。証明書に問題があることを管理者に伝えてください。',
    },
    'ticket-address-sign-in': {
      happened: (about) => `${about}はサインインした人だけにチケットを発行します。`,
      todo: 'もう一度試し、組織の案内に従ってサインインしてください。',
    },
    'ticket-address-not-allowed': {
      happened: (about) => `${about}は、この会議のチケットを発行しませんでした。`,
      todo: '参加してよいかどうかを管理者に確認してください。',
    },
    'ticket-address-busy': {
      happened: (about) => `${about}は、現在これ以上チケットを発行していません。`,
      todo: '数分後にもう一度試してください。',
    },
    'ticket-address-error': {
      happened: (about) => `チケットを発行する${about}に問題が起きています。`,
      todo: '1分後にもう一度試してください。変わらない場合は、管理者に伝えてください。',
    },
    'ticket-address-no-ticket': {
      happened: (about) => `${about}からの応答はチケットではありませんでした。`,
      todo: 'チケットのアドレスが誤っている可能性があることを管理者に伝えてください。',
    },
    'ticket-address-other-room': {
      happened: (about) => `${about}が発行したチケットは、この会議だけのものではありません。`,
      todo: 'チケットは使われていません。管理者に伝えてください。',
    },
    'ticket-address-out-of-time': {
      happened: (about) => `${about}が発行したチケットは、現在有効ではありません。`,
      todo: 'もう一度試してください。変わらない場合は、そのサーバーの時計がずれている可能性があることを管理者に伝えてください。',
    },
    'ticket-address-unfit': {
      happened: (about) => `${about}が発行したチケットは、この会議に合いません。`,
      todo: 'チケットは使われていません。管理者に伝えてください。',
    },
  },
};
