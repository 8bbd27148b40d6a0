import type { systemText as source } from '../en/system.ts';

/** What the system draws for us: menus and dialogs. */
export const systemText: typeof source = {
  /**
   * The words of the application menu and of the menu in text fields. `&` stands before the letter
   * that opens a menu with Alt: any letter of the word; none where that is not usual.
   */
  menu: {
    file: '파일(&F)',
    edit: '편집(&E)',
    view: '보기(&V)',
    window: '창(&W)',
    help: '도움말(&H)',

    home: '회의 참가…',
    invite: '초대장 복사…',
    settings: '설정…',
    close: '창 닫기',
    quit: 'Parlour 종료',

    undo: '실행 취소',
    redo: '다시 실행',
    cut: '잘라내기',
    copy: '복사',
    paste: '붙여넣기',
    pastePlain: '서식 없이 붙여넣기',
    delete: '삭제',
    selectAll: '모두 선택',

    zoomIn: '확대',
    zoomOut: '축소',
    actualSize: '실제 크기',
    fullScreen: '전체 화면',

    minimise: '최소화',
    /** On a Mac: the window as large as what it shows needs. */
    fit: '확대/축소',
    showHome: '홈',
    showMeeting: '현재 회의',
    allToFront: '모두 앞으로 가져오기',

    about: 'Parlour 정보',
    licences: '라이선스와 만든 사람들',

    /** On a Mac only, in the menu that is called Parlour. */
    services: '서비스',
    hide: 'Parlour 가리기',
    hideOthers: '기타 가리기',
    showAll: '모두 보기',
  },
  /** The panel a Mac shows for “About Parlour”. */
  aboutPanel: {
    credits: '공개 서버, JaaS 또는 자체 서버에서 Jitsi 회의를 하는 데스크톱 앱입니다.',
    versions: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
  },
  /** What the taskbar or the dock offers, under Parlour’s icon. */
  recent: {
    meetings: '내 회의',
    join: '회의 참가…',
    joinHint: '회의에 참가하는 Parlour 창을 엽니다',
    joinNamed: (name: string) => `“${name}” 참가`,
  },
  removing: {
    question: (name: string) => `“${name}” 프로필을 삭제할까요?`,
    detail:
      '키와, 이 프로필의 회의가 이 컴퓨터에 저장한 모든 데이터도 삭제됩니다. 그러면 JaaS에서는 이 컴퓨터가 새 월 사용자로 계산됩니다.',
    remove: '삭제',
    keep: '유지',
  },
  cannotShutIn: {
    happened: '이 시스템에서는 Parlour의 페이지를 격리할 수 없습니다.',
    todo: '사용자 네임스페이스가 없으면 AppImage가 샌드박스 없이 실행되므로 Parlour를 끝냅니다. 대신 deb 또는 rpm 패키지를 설치하거나 권한 없는 사용자 네임스페이스를 허용하세요.',
  },
  choosing: { key: '개인 키 선택', env: '.env 파일 선택' },
  installed: {
    removeData: '설정과 기억된 회의도 제거',
  },
};
