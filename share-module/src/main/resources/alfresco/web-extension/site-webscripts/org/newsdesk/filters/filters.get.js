var answer = remote.connect('alfresco').get('/newsdesk/me');
model.units = answer.status.code === 200 ? JSON.parse(answer.text).units : [];
