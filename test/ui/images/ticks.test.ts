import { describe, expect, it } from 'vitest';
import { dayNumber, timeAxis } from '../../../commands/timeline/axis-scale.js';
import { ticksOf, tickUnit } from '../../../commands/timeline/image/ticks.js';

/** The axis that marks some days, 600 px long, and its ticks. */
function axisOf(...days: readonly string[]) {
  const axis = timeAxis(days.map(dayNumber), { length: 600, breakLength: 56, minGap: 34 });
  const unit = tickUnit(axis);
  const at = (...of: readonly string[]) => of.map((day) => axis.at(dayNumber(day)));
  return { unit: unit?.name, ticks: unit ? ticksOf(axis, unit) : [], at };
}

describe('the ticks of an axis of time', () => {
  it('stand at each day where there is room, both ends among them', () => {
    const { unit, ticks, at } = axisOf('2024-02-27', '2024-03-02');
    expect(unit).toBe('day');
    expect(ticks).toEqual(at('2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'));
  });

  it('stand at the first of each month where days would stand too close', () => {
    const { unit, ticks, at } = axisOf('2023-11-20', '2024-03-01');
    expect(unit).toBe('month');
    expect(ticks).toEqual(at('2023-12-01', '2024-01-01', '2024-02-01', '2024-03-01'));
  });

  it('stand at the first of each year where months would', () => {
    const { unit, ticks, at } = axisOf('2019-05-20', '2023-01-01');
    expect(unit).toBe('year');
    expect(ticks).toEqual(at('2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'));
  });

  it('leave out a gap that is shortened, and an axis of centuries', () => {
    const { ticks, at } = axisOf('2001-01-01', '2024-03-19', '2024-03-21');
    expect(ticks).toEqual(at('2024-03-19', '2024-03-20', '2024-03-21'));
    expect(axisOf('1601-05-20', '2023-01-01').ticks).toEqual([]);
  });
});
