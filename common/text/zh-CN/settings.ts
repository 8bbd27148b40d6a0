import type { settingsText as source } from '../en/settings.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('zh-CN');

/** The settings window, besides its sections. */
export const settingsText: typeof source = {
  settings: {
    title: '设置',
    open: '设置',
    sections: {
      hosting: '会议服务',
      you: '个人信息',
      meetings: '会议',
      links: '链接',
      appearance: '外观',
      privacy: '隐私',
      about: '关于',
    },
    /** The window’s title while a section is open. */
    windowTitle: (section: string) => `${section} – 设置 — Parlour`,
    search: '搜索设置',
    results: '找到的设置',
    found: (count: number) => plural(count, { other: '找到 # 项设置' }),
    nothingFound: (wanted: string) => `没有名为“${wanted}”的设置。`,
    /** A setting that only shows for another choice: what has the focus now is that choice. */
    elsewhere: (setting: string, choice: string) => `选择“${choice}”后，才会显示“${setting}”。`,
    /** Long lists of hostings. */
    searchHostings: '搜索会议服务',
    noHosting: (wanted: string) => `你没有名为“${wanted}”的会议服务。`,
    showAll: (count: number) => plural(count, { other: '再显示 # 个' }),
    cancel: '取消',
  },
};
