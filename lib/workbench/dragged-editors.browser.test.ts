import { describe, expect, it } from 'vitest';
import { carriesEditors, droppedEditors, editorsAsData } from './dragged-editors';

function drop(data: Readonly<Record<string, string>>): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const [type, value] of Object.entries(data)) dataTransfer.setData(type, value);
  return new DragEvent('drop', { dataTransfer });
}

describe('editors that are dragged', () => {
  it('arrive as they left, without the place they were to go to', () => {
    const event = drop(
      editorsAsData([
        { editor: 'pdf', key: 'a', reveal: 'f' },
        { editor: 'page', key: 'b' },
      ]),
    );
    expect(carriesEditors(event)).toBe(true);
    expect(droppedEditors(event)).toEqual([
      { editor: 'pdf', key: 'a' },
      { editor: 'page', key: 'b' },
    ]);
  });

  it('are none in a drag of something else', () => {
    const event = drop({ 'text/plain': 'words', ...editorsAsData([]) });
    expect([carriesEditors(event), droppedEditors(event)]).toEqual([false, []]);
    expect(droppedEditors(new PointerEvent('pointerup'))).toEqual([]);
  });

  it('are only those that can be read', () => {
    const [type = ''] = Object.keys(editorsAsData([{ editor: 'pdf', key: 'a' }]));
    expect(droppedEditors(drop({ [type]: '{' }))).toEqual([]);
    expect(
      droppedEditors(drop({ [type]: '[{"editor":"pdf","key":7},null,{"editor":"pdf","key":"b"}]' })),
    ).toEqual([{ editor: 'pdf', key: 'b' }]);
  });
});
