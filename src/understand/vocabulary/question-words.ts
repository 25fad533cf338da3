/** Words of which each alone makes a sentence a question, for a pattern. */
export const questionWords = 'sao|răng|chưa|không|bao nhiêu|mấy|gì|chi|nào|mô|đâu|ai|khi nào|bao giờ|thế nào';
