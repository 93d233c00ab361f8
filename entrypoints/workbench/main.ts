document.title = 'Codeboom';
