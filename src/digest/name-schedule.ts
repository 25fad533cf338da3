import type { Arg, Line } from '#domain/answer.ts';
import type { Schedule } from '#domain/subscription.ts';
import { nested, verbatim } from '#compose/args.ts';
import { says } from '#compose/section.ts';

/** When letters come, as a piece of a sentence. */
export function scheduleArg(schedule: Schedule): Arg {
  return nested(scheduleLine(schedule));
}

function scheduleLine(schedule: Schedule): Line {
  const at = verbatim(schedule.at);
  switch (schedule.every) {
    case 'week':
      return says('digest-schedule-week', { weekday: schedule.weekday, at });
    case 'month':
      if (schedule.day === 31) return says('digest-schedule-last-day', { at });
      return says('digest-schedule-month', { day: schedule.day, at });
    case 'change':
      return says('digest-schedule-change', { at });
  }
}

const weekdays = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

/** Canonical Vietnamese words of a schedule, which are read back to it. */
export function sayWhen(schedule: Schedule): string {
  switch (schedule.every) {
    case 'week':
      return `${weekdays[schedule.weekday - 1] ?? ''} ${schedule.at}`;
    case 'month':
      return `hằng tháng ngày ${schedule.day} lúc ${schedule.at}`;
    case 'change':
      return `khi có thay đổi ${schedule.at}`;
  }
}
