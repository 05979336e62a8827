import { h } from '../shell/dom.js';
import { acceptLanguage, language, t } from './i18n.js';

/** The bureau's zone, whatever the PC says. */
const ZONE = 'Asia/Shanghai';
const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const DAY = 86_400_000;

/**
 * A time as people say it: 今天 14:20, 昨天 09:05, 3月15日, 2025年12月4日; the exact time on hover.
 * An empty dash for nothing.
 */
export function timeElement(iso, now = new Date()) {
  if (!iso) {
    return h('span', { class: 'quiet' }, '–');
  }
  const date = new Date(iso);
  return h('time', { datetime: iso, title: exactTime(date) }, spokenTime(date, now));
}

export function spokenTime(date, now = new Date()) {
  const at = partsOf(date);
  const today = partsOf(now);
  const clock = `${at.hour}:${at.minute}`;
  if (dayOf(at) === dayOf(today)) {
    return t('time.today', { clock });
  }
  if (dayOf(at) === dayOf(partsOf(new Date(now.getTime() - DAY)))) {
    return t('time.yesterday', { clock });
  }
  return dateText(date, at.year !== today.year);
}

/** 2026-03-15 14:20:33 (Asia/Shanghai) */
export function exactTime(date) {
  const at = partsOf(date);
  return `${dayOf(at)} ${at.hour}:${at.minute}:${at.second} (${ZONE})`;
}

/** A day such as 2026-03-15 as people write it: 2026年3月15日. */
export function dayText(day) {
  return dateText(new Date(`${day.slice(0, 10)}T12:00:00+08:00`), true);
}

/** The day it is at the bureau, such as 2026-03-15. */
export function today() {
  return dayOf(partsOf(new Date()));
}

/** How long something waits, in the largest fitting unit. */
export function waitingText(iso, now = new Date()) {
  const hours = Math.max(0, Math.floor((now.getTime() - new Date(iso).getTime()) / 3_600_000));
  if (hours < 1) {
    return t('time.waiting.new');
  }
  return hours < 48 ? t('time.waiting.hours', { count: hours }) : t('time.waiting.days', { count: Math.floor(hours / 24) });
}

/** The year it is at the bureau. */
export function thisYear() {
  return Number(partsOf(new Date()).year);
}

function dateText(date, withYear) {
  const options = { timeZone: ZONE, month: language() === 'en' ? 'short' : 'long', day: 'numeric' };
  if (withYear) {
    options.year = 'numeric';
  }
  return new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : acceptLanguage(), options).format(date);
}

function partsOf(date) {
  return Object.fromEntries(PARTS.formatToParts(date).map((part) => [part.type, part.value]));
}

function dayOf(parts) {
  return `${parts.year}-${parts.month}-${parts.day}`;
}
