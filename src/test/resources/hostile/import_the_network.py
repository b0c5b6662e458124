# Expect: COMPLETED
# Log: 
for name in ('socket', '_socket', 'ssl', 'urllib.request', 'http.client', 'ftplib', 'smtplib', 'socketserver', 'xmlrpc.client'):
    try:
        __import__(name)
        print('there:', name)
    except ModuleNotFoundError:
        pass
