/** Cues of nouns that units are counted or pointed at by: "xã", "huyện", "đơn vị". */
export const unitNouns: readonly string[] = ['cue:communeNoun', 'cue:districtNoun', 'cue:unitNoun'];
